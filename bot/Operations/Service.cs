using PartnerBot.Bot.Channels;
using PartnerBot.Bot.Channels.ActivityProtocol;
using PartnerBot.Bot.Channels.Web;
using PartnerBot.Bot.Meldingen;
using PartnerBot.Bot.Regie;
using PartnerBot.Bot.Security;
using PartnerBot.Bot.Storage;
using PartnerBot.Bot.Turns;
using PartnerBot.Dialogs.Conversation;

namespace PartnerBot.Bot.Operations;

/// <summary>Puts the service together. Everything it needs is ready before the first request, or it refuses to start.</summary>
public static class Service
{
    /// <param name="replace">For tests: other parts for the outside world (clock, chance, channel).</param>
    /// <exception cref="StartRefused">A promise cannot be kept; the number is in <c>docs/foutcodes.md</c>.</exception>
    public static WebApplication Build(string[] args, Action<IServiceCollection>? replace = null)
    {
        var loading = Task.Run(Content.Load);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(Service).Assembly.GetName().Name });
        builder.WebHost.UseStaticWebAssets();
        var database = new Database(builder.Configuration["PartnerBot:Storage:Path"] ?? Path.Combine("data", "partnerbot.db"));
        var held = new DatabaseLock(database);
        Schema.Update(database);

        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IChance, SecureChance>();
        services.AddSingleton(loading.GetAwaiter().GetResult());
        services.AddSingleton(provider => TurnHandler.Of(provider.GetRequiredService<Knowledge.Content.KnowledgeBase>()));
        services.AddSingleton(database);
        services.AddSingleton(_ => held);
        services.AddSingleton<Journal>();
        services.AddSingleton<TurnReader>();
        services.AddSingleton<Outbox>();
        services.AddHostedService(provider => provider.GetRequiredService<Outbox>());
        services.AddSingleton<ITurnRunner, TurnRunner>();
        services.AddSingleton<Refusals>();
        services.AddActivityProtocol(builder.Environment, builder.Configuration);
        services.AddSignIn(Path.Combine(Path.GetDirectoryName(database.Path)!, "sleutels"));
        services.AddWebChat(options => options.AllowAnonymous = builder.Environment.IsDevelopment());
        services.AddSingleton(new MeldingQueue(database.Entities));
        services.AddRegie();

        replace?.Invoke(services);

        var app = builder.Build();
        _ = app.Services.GetRequiredService<DatabaseLock>();
        app.UseMiddleware<Faults>();
        app.MapActivityProtocol();
        app.MapHealth();
        app.MapDevelopmentSignIn();
        app.MapWebChat();
        app.MapRegie();
        return app;
    }
}

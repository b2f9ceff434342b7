using Microsoft.AspNetCore.Server.Kestrel.Core;
using PartnerBot.Bot.Beheer;
using PartnerBot.Bot.Channels;
using PartnerBot.Bot.Channels.ActivityProtocol;
using PartnerBot.Bot.Channels.Web;
using PartnerBot.Bot.Kennis;
using PartnerBot.Bot.Meldingen;
using PartnerBot.Bot.Regie;
using PartnerBot.Bot.Security;
using PartnerBot.Bot.Storage;
using PartnerBot.Bot.Turns;
using PartnerBot.Bot.Vragenlog;
using PartnerBot.Dialogs.Conversation;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Operations;

/// <summary>Puts the service together. Everything it needs is ready before the first request, or it refuses to start.</summary>
public static class Service
{
    /// <param name="replace">For tests: other parts for the outside world (clock, chance, channel).</param>
    /// <exception cref="StartRefused">A promise cannot be kept; the number is in <c>docs/foutcodes.md</c>.</exception>
    public static WebApplication Build(string[] args, Action<IServiceCollection>? replace = null)
    {
        var loading = Task.Run(LoadDialogs);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(Service).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets().ConfigureKestrel(LimitKestrel);
        builder.Services.AddActivityProtocol(builder.Environment, builder.Configuration);
        builder.Services.AddWebChat(options => options.AllowAnonymous = builder.Environment.IsDevelopment());
        builder.Services.AddKennis();
        builder.Services.AddRegie();
        builder.Services.AddDialogs(loading.GetAwaiter().GetResult());
        builder.Services.AddTurns();
        builder.Services.AddStorage(OpenDatabase(builder.Configuration));
        StartLean(builder.Services);
        replace?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseMiddleware<Faults>();
        app.MapActivityProtocol();
        app.MapHealth();
        app.MapDevelopmentSignIn();
        app.MapWebChat();
        app.MapKennis();
        app.MapRegie();
        app.MapBeheer();
        _ = app.Services.GetRequiredService<DatabaseLock>();
        app.Lifetime.ApplicationStarted.Register(GiveBackMemory);
        return app;
    }

    /// <summary>No request needs more than a megabyte; each endpoint asks for less.</summary>
    private static void LimitKestrel(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = 1 << 20;
    }

    private static (KnowledgeBase Knowledge, TurnHandler Handler) LoadDialogs()
    {
        var knowledge = Content.Load();
        return (knowledge, TurnHandler.Of(knowledge));
    }

    private static (Database Database, DatabaseLock Lock) OpenDatabase(IConfiguration configuration)
    {
        var database = new Database(configuration["PartnerBot:Storage:Path"] ?? Path.Combine("data", "partnerbot.db"));
        var held = new DatabaseLock(database);
        Schema.Update(database);
        return (database, held);
    }

    private static void AddDialogs(this IServiceCollection services, (KnowledgeBase Knowledge, TurnHandler Handler) loaded)
    {
        services.AddSingleton(loaded.Knowledge);
        services.AddSingleton(loaded.Handler);
        services.AddSingleton(QuestionScrub.Of(loaded.Knowledge));
    }

    private static void AddTurns(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IChance, SecureChance>();
        services.AddSingleton<Refusals>();
        services.AddSingleton<ITurnRunner, TurnRunner>();
        services.AddSingleton<Outbox>();
        services.AddHostedService(provider => provider.GetRequiredService<Outbox>());
    }

    private static void AddStorage(this IServiceCollection services, (Database Database, DatabaseLock Lock) opened)
    {
        services.AddSingleton(opened.Database);
        services.AddSingleton(_ => opened.Lock);
        services.AddSingleton<Journal>();
        services.AddHostedService<Checkpoints>();
        services.AddSingleton<TurnReader>();
        services.AddSingleton(new MeldingQueue(opened.Database.Entities));
        services.AddSingleton(provider => new QuestionLog(
            opened.Database.Entities, provider.GetRequiredService<Journal>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSignIn(Path.Combine(Path.GetDirectoryName(opened.Database.Path)!, "sleutels"));
    }

    /// <summary>The key ring of the cookies is read when the first cookie is, not before the first turn can be taken.</summary>
    private static void StartLean(IServiceCollection services)
    {
        foreach (var preload in services.Where(service => service.ImplementationType?.Name == "DataProtectionHostedService").ToList())
        {
            services.Remove(preload);
        }
    }

    /// <summary>Loading leaves behind more garbage than an idle service makes in a day.</summary>
    private static void GiveBackMemory() =>
        _ = Task.Run(() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true));
}

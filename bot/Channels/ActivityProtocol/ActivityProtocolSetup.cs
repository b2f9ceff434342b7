using PartnerBot.Bot.Operations;
using PartnerBot.Bot.Turns;

namespace PartnerBot.Bot.Channels.ActivityProtocol;

/// <summary>Puts the Activity Protocol into the service.</summary>
public static class ActivityProtocolSetup
{
    /// <exception cref="StartRefused">PB1301: no channel credential outside Development.</exception>
    public static void AddActivityProtocol(this IServiceCollection services, IHostEnvironment environment, IConfiguration configuration)
    {
        var hasCredential = !string.IsNullOrWhiteSpace(configuration["PartnerBot:Channel:AppId"]);
        if (!hasCredential && !environment.IsDevelopment())
        {
            throw new StartRefused("PB1301", "no channel credential (PartnerBot__Channel__AppId) outside Development");
        }

        services.AddSingleton<IChannelAuthentication>(hasCredential ? new NobodyYet() : new LocalCallersOnly());
        services.AddSingleton<CardRenderer>();
        services.AddSingleton<IReplyPost>(provider => new ConnectorClient(
            new HttpClient(new SocketsHttpHandler
            {
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                ConnectTimeout = TimeSpan.FromSeconds(5),
                AllowAutoRedirect = false,
                UseProxy = false,
                ActivityHeadersPropagator = null,
            })
            { Timeout = TimeSpan.FromSeconds(30) },
            provider.GetRequiredService<CardRenderer>(),
            provider.GetRequiredService<IChannelAuthentication>()));
        services.AddSingleton<Endpoint>();
    }

    public static void MapActivityProtocol(this WebApplication app) =>
        app.MapPost("/api/messages", app.Services.GetRequiredService<Endpoint>().HandleAsync);
}

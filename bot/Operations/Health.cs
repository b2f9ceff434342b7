using System.Text.Json;
using PartnerBot.Bot.Storage;
using PartnerBot.Bot.Turns;

namespace PartnerBot.Bot.Operations;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it can read its database.</summary>
public static class Health
{
    private static readonly ConversationKey Nobody = new("health", "nobody");

    public static void MapHealth(this WebApplication app)
    {
        var journal = app.Services.GetRequiredService<Journal>();
        var reader = app.Services.GetRequiredService<TurnReader>();
        var development = app.Environment.IsDevelopment();

        app.MapGet("/health/live", context => WriteAsync(context, json =>
        {
            // How many writes share a commit; for the load test.
            if (development)
            {
                json.WriteNumber("commits", journal.Commits);
                json.WriteNumber("writes", journal.Writes);
            }
        }));
        app.MapGet("/health/ready", context =>
        {
            _ = reader.Find(Nobody, "");
            return WriteAsync(context, static _ => { });
        });
    }

    private static async Task WriteAsync(HttpContext context, Action<Utf8JsonWriter> more)
    {
        context.Response.ContentType = "application/json";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("status", "ok");
        more(json);
        json.WriteEndObject();
    }
}

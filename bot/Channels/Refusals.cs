using System.Text.Json;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Channels;

/// <summary>Refuses a request with a status and a problem body (RFC 9457) that says in Dutch what is wrong.</summary>
public sealed class Refusals(KnowledgeBase knowledge)
{
    public async Task WriteAsync(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/problem+json; charset=utf-8";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("type"u8, "about:blank");
        json.WriteNumber("status"u8, status);
        json.WriteString("title"u8, knowledge.Sentences[sentence]);
        json.WriteEndObject();
    }
}

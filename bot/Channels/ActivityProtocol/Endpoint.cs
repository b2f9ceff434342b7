using System.Buffers;
using System.Net.Mime;
using System.Text.Json;
using PartnerBot.Bot.Turns;

namespace PartnerBot.Bot.Channels.ActivityProtocol;

/// <summary><c>POST /api/messages</c>: where a channel delivers activities. Answers when the turn is on disk; replies follow by post.</summary>
public sealed class Endpoint(ITurnRunner runner, IChannelAuthentication authentication, CardRenderer cards, Refusals refusals)
{
    /// <summary>The largest body, in bytes. Teams sends at most about 100 KB.</summary>
    public const int MaxBody = 256 * 1024;

    public async Task HandleAsync(HttpContext context)
    {
        var cancellation = context.RequestAborted;
        if (!await authentication.IsTrustedAsync(context, cancellation))
        {
            await refusals.WriteAsync(context, StatusCodes.Status401Unauthorized, "fout.niet-vertrouwd");
            return;
        }

        if (!IsJson(context.Request))
        {
            await refusals.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType, "fout.geen-json");
            return;
        }

        if (context.Request.ContentLength > MaxBody || await BodyAsync(context, cancellation) is not { } body)
        {
            await refusals.WriteAsync(context, StatusCodes.Status413PayloadTooLarge, "fout.te-groot");
            return;
        }

        if (Read(body) is not { } activity || !IsComplete(activity))
        {
            await refusals.WriteAsync(context, StatusCodes.Status400BadRequest, "fout.ongeldige-activiteit");
            return;
        }

        await ProcessAsync(context, activity, body, cancellation);
    }

    private async Task ProcessAsync(HttpContext context, Activity activity, byte[] body, CancellationToken cancellation)
    {
        var expectsReplies = string.Equals(activity.DeliveryMode, "expectReplies", StringComparison.OrdinalIgnoreCase);
        if (ActivityTurn.Of(activity, body, post: !expectsReplies) is not { } turn)
        {
            await AnswerNothingAsync(context, activity, expectsReplies);
            return;
        }

        if (!expectsReplies && !(Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address) && authentication.MayReplyTo(address)))
        {
            await refusals.WriteAsync(context, StatusCodes.Status400BadRequest, "fout.antwoordadres");
            return;
        }

        var outcome = await runner.RunAsync(turn, CancellationToken.None);
        if (expectsReplies)
        {
            context.Response.ContentType = MediaTypeNames.Application.Json;
            cards.WriteExpectedReplies(context.Response.BodyWriter, activity, outcome.Replies);
            await context.Response.BodyWriter.FlushAsync(cancellation);
        }
        else if (activity.Type == "invoke")
        {
            await WriteAsync(context, """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":""}"""u8.ToArray());
        }
    }

    /// <summary>Typing, reactions and unknown types are received and need no reply; an unknown invoke waits for an answer and is told there is none.</summary>
    private async Task AnswerNothingAsync(HttpContext context, Activity activity, bool expectsReplies)
    {
        if (activity.Type == "invoke")
        {
            await refusals.WriteAsync(context, StatusCodes.Status501NotImplemented, "fout.onbekende-vraag");
        }
        else if (expectsReplies)
        {
            await WriteAsync(context, """{"activities":[]}"""u8.ToArray());
        }
    }

    private static async Task WriteAsync(HttpContext context, byte[] json)
    {
        context.Response.ContentType = MediaTypeNames.Application.Json;
        await context.Response.BodyWriter.WriteAsync(json, context.RequestAborted);
    }

    private static bool IsJson(HttpRequest request) =>
        request.ContentType is { } type && type.StartsWith(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase);

    private static bool IsComplete(Activity activity) =>
        !string.IsNullOrEmpty(activity.Type) && !string.IsNullOrEmpty(activity.Conversation?.Id);

    private static Activity? Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, ActivityJson.Default.Activity);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The whole body, or null when it is larger than allowed.</summary>
    private static async Task<byte[]?> BodyAsync(HttpContext context, CancellationToken cancellation)
    {
        var reader = context.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            if (read.Buffer.Length > MaxBody)
            {
                return null;
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}

using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using PartnerBot.Bot.Turns;
using PartnerBot.Dialogs.Replies;

namespace PartnerBot.Bot.Channels.ActivityProtocol;

/// <summary>Posts replies to the conversation at the channel's service URL.</summary>
public sealed class ConnectorClient(HttpClient http, CardRenderer cards, IChannelAuthentication authentication) : IReplyPost
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public async Task<Posted> PostAsync(ReplyAddress address, IReadOnlyList<Reply> replies, CancellationToken cancellation)
    {
        var reference = JsonSerializer.Deserialize(address.Reference, ActivityJson.Default.ConversationReference)!;
        if (!Uri.TryCreate(reference.ServiceUrl, UriKind.Absolute, out var service) || !authentication.MayReplyTo(service))
        {
            return Posted.Refused;
        }

        var target = TargetOf(reference);
        foreach (var reply in replies)
        {
            var posted = await PostAsync(target, reference, reply, cancellation);
            if (posted != Posted.Delivered)
            {
                return posted;
            }
        }

        return Posted.Delivered;
    }

    private async Task<Posted> PostAsync(string target, ConversationReference reference, Reply reply, CancellationToken cancellation)
    {
        var body = new ArrayBufferWriter<byte>(2048);
        cards.WriteReply(body, reference, reply);
        using var request = new HttpRequestMessage(HttpMethod.Post, target) { Content = new ReadOnlyMemoryContent(body.WrittenMemory) };
        request.Content.Headers.ContentType = Json;
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return Outcome(response.StatusCode);
        }
        catch (HttpRequestException)
        {
            return Posted.TryAgain;
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Posted.TryAgain;
        }
    }

    private static string TargetOf(ConversationReference reference)
    {
        var activities = $"{reference.ServiceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(reference.Conversation.Id!)}/activities";
        return string.IsNullOrEmpty(reference.ReplyTo) ? activities : $"{activities}/{Uri.EscapeDataString(reference.ReplyTo)}";
    }

    private static Posted Outcome(HttpStatusCode status) => status switch
    {
        >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => Posted.Delivered,
        HttpStatusCode.RequestTimeout or HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests => Posted.TryAgain,
        >= HttpStatusCode.InternalServerError => Posted.TryAgain,
        _ => Posted.Refused,
    };
}

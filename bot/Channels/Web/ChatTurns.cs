using System.Security.Claims;
using PartnerBot.Bot.Turns;
using PartnerBot.Dialogs.Conversation;
using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Channels.Web;

/// <summary>From what a browser does to turns of its conversation.</summary>
public sealed class ChatTurns(ITurnRunner runner, ConversationCookie cookie)
{
    /// <summary>The id of the turn in which someone joins: there is one in a conversation, however often the page is loaded.</summary>
    public const string WelcomeTurn = "welkom";

    private const string Channel = "web";

    /// <summary>The transcript of this browser's conversation; one that never was or was forgotten begins anew, with its welcome.</summary>
    public async Task<IReadOnlyList<TranscriptTurn>> OpenAsync(HttpContext http)
    {
        if (await TranscriptAsync(http) is { Count: > 0 } known)
        {
            return known;
        }

        var conversation = new ConversationKey(Channel, cookie.Begin(http));
        await runner.RunAsync(new Turn(conversation, WelcomeTurn, new Joined(), PersonIn(http), null, null), CancellationToken.None);
        return await runner.TranscriptAsync(conversation, http.RequestAborted);
    }

    /// <summary>What was said so far; empty when this browser has no conversation.</summary>
    public async Task<IReadOnlyList<TranscriptTurn>> TranscriptAsync(HttpContext http) =>
        ConversationCookie.Read(http.Request) is { } id
            ? await runner.TranscriptAsync(new ConversationKey(Channel, id), http.RequestAborted)
            : [];

    public async Task<ChatTurn> RunAsync(PostedTurn posted, HttpContext http)
    {
        var conversation = new ConversationKey(Channel, ConversationCookie.Read(http.Request) ?? cookie.Begin(http));
        var needsTranscript = posted.IsButton || posted.Form is not null;
        var before = needsTranscript ? await runner.TranscriptAsync(conversation, http.RequestAborted) : [];
        var shown = OwnLine.Of(posted, before);
        var turn = new Turn(conversation, posted.Id, IncomingOf(posted, before), PersonIn(http), shown, null);

        // Someone who loses the connection has sent their turn all the same: it is finished, and their retry gets its replies.
        var outcome = await runner.RunAsync(turn, CancellationToken.None);
        if (outcome.Forgotten)
        {
            ConversationCookie.Forget(http);
        }

        return new ChatTurn(posted.Id, outcome.Forgotten ? null : shown, outcome.Replies, outcome.Forgotten);
    }

    private static Incoming IncomingOf(PostedTurn posted, IReadOnlyList<TranscriptTurn> before) => posted.Form is { } form
        ? new Submitted(form, Answered(posted, OpenReplies.PageOf(form, before)))
        : new Said(posted.Says!);

    private static IReadOnlyDictionary<string, IReadOnlyList<string>> Answered(PostedTurn posted, Reply? page) => page switch
    {
        AskPage asked => asked.Questions.ToDictionary(question => question.Id, question => ValuesFor(question, posted)),
        _ => posted.Values,
    };

    // Without the script someone can type an answer and tick "weet ik niet": what was typed is not thrown away.
    private static IReadOnlyList<string> ValuesFor(AskedQuestion question, PostedTurn posted)
    {
        var values = posted.Values.GetValueOrDefault(question.Id, []);
        return question.Options.Count == 0 && values.Count > 1 ? [.. values.Where(value => value != Question.Unknown)] : values;
    }

    private static string? PersonIn(HttpContext http) =>
        http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? http.User.Identity?.Name;
}

/// <summary>A turn as the page shows it at once.</summary>
/// <param name="Forgotten">Everything said before was erased with this turn.</param>
public sealed record ChatTurn(string Id, string? Shown, IReadOnlyList<Reply> Replies, bool Forgotten);

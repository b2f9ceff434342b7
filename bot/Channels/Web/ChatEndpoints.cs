using Microsoft.AspNetCore.Http.HttpResults;
using PartnerBot.Bot.Channels.Web.Views;
using PartnerBot.Bot.Turns;

namespace PartnerBot.Bot.Channels.Web;

/// <summary>The page, one turn of it, and how far the conversation is. Works without a script; the script asks for fragments.</summary>
public static class ChatEndpoints
{
    // A page without script is loaded anew after every turn: it then opens at the newest line.
    private const string Page = "/#nieuwste";
    private const string PageAfterErasing = "/?gewist";

    public static async Task<IResult> ShowAsync(HttpContext http, ChatTurns turns, ITokenSource tokens) =>
        PageWith(await turns.OpenAsync(http), http, tokens, null, null);

    /// <summary>The id of the last turn as plain text, so that another tab can see that it is behind; empty without a conversation.</summary>
    public static async Task<ContentHttpResult> LastTurnAsync(HttpContext http, ChatTurns turns) =>
        TypedResults.Text((await turns.TranscriptAsync(http)) is [.., var last] ? last.Id : "");

    public static async Task<IResult> TakeTurnAsync(HttpContext http, ChatTurns turns, ITokenSource tokens)
    {
        var (posted, refusal) = await PostedTurn.ReadAsync(http.Request);
        if (posted is null)
        {
            return refusal!.AsAnswerTo(http.Request);
        }

        var wantsFragment = Refusal.WantsFragment(http.Request);
        if (posted.IsTooLong)
        {
            return wantsFragment
                ? Refusal.TooLong.AsProblem()
                : PageWith(await turns.OpenAsync(http), http, tokens, posted, Refusal.TooLong);
        }

        var done = await turns.RunAsync(posted, http);
        if (wantsFragment)
        {
            return FragmentOf(done, http, tokens);
        }

        http.Response.Headers.Location = done.Forgotten ? PageAfterErasing : Page;
        return TypedResults.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static RazorComponentResult<ChatPage> PageWith(
        IReadOnlyList<TranscriptTurn> transcript, HttpContext http, ITokenSource tokens, PostedTurn? draft, Refusal? refusal) =>
        new(new Dictionary<string, object?>
        {
            [nameof(ChatPage.Transcript)] = transcript,
            [nameof(ChatPage.NextTurn)] = tokens.Next(),
            [nameof(ChatPage.Person)] = http.User.Identity?.Name,
            [nameof(ChatPage.WasErased)] = http.Request.Query.ContainsKey("gewist"),
            [nameof(ChatPage.Draft)] = draft,
            [nameof(ChatPage.Refusal)] = refusal,
        })
        { StatusCode = refusal?.Status };

    private static RazorComponentResult<TurnFragment> FragmentOf(ChatTurn turn, HttpContext http, ITokenSource tokens)
    {
        // The script takes an answer for ours, and erases what it kept, only when it carries this header.
        http.Response.Headers["X-Fragment"] = "1";
        if (turn.Forgotten)
        {
            http.Response.Headers["X-Gewist"] = "1";
        }

        return new(new Dictionary<string, object?>
        {
            [nameof(TurnFragment.Turn)] = turn,
            [nameof(TurnFragment.NextTurn)] = tokens.Next(),
        });
    }
}

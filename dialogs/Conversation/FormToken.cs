namespace PartnerBot.Dialogs.Conversation;

/// <summary>Ties a form to the run and page it was shown for: <c>run.page</c>.</summary>
public static class FormToken
{
    public static string Of(FlowRun run, string page) => $"{run.Id}.{page}";

    public static (string Run, string Page) Split(string token)
    {
        var dot = token.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? (token, "") : (token[..dot], token[(dot + 1)..]);
    }
}

using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Conversation;

public sealed class DangerWatch(DangerExamples examples)
{
    public const string OnlyNumber = "112";

    public string? KindOf(string typed) => examples.Expressions.Contains(typed) ? "112" : null;
}

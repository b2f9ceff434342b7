using PartnerBot.Bot.Operations;
using PartnerBot.Dialogs.Conversation;
using PartnerBot.Dialogs.Recognition.PersonalData;
using PartnerBot.Knowledge.Content;
using PartnerBot.Knowledge.Language;

namespace PartnerBot.Bot.Vragenlog;

/// <summary>Makes the question that is kept from what a turn leads to. The only way into the log, so that nothing is kept as it was typed.</summary>
/// <param name="redaction">Made at the first question: most conversations have none, and it takes some 0.3 s.</param>
public sealed class QuestionScrub(Lazy<Redaction> redaction)
{
    /// <summary>Characters that are kept of a question; who tells a whole story asks in its first lines.</summary>
    public const int Longest = 500;

    private const int MostNearest = 3;

    public static QuestionScrub Of(KnowledgeBase knowledge) =>
        new(new Lazy<Redaction>(() => new Redaction(knowledge, DutchDictionary.Load(Content.Folder))));

    /// <summary>Null when the effect is another one, or when nothing is left of the question.</summary>
    public LoggedQuestion? Of(Effect effect, DateTimeOffset now) => effect switch
    {
        LogUnanswered refused => Of(refused.Question, LogReason.Geweigerd, null, refused.Nearest, now),
        RejectAnswer rejected => Of(rejected.Question, LogReason.Afgekeurd, rejected.Article, [], now),
        _ => null,
    };

    private LoggedQuestion? Of(string question, LogReason reason, string? article, IReadOnlyList<string> nearest, DateTimeOffset now)
    {
        var kept = redaction.Value.Of(question);
        if (!kept.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        return new LoggedQuestion
        {
            At = new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerHour), TimeSpan.Zero),
            Question = Short(kept),
            Reason = reason,
            Article = article,
            Nearest = string.Join(' ', nearest.Take(MostNearest)),
        };
    }

    private static string Short(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', Longest - 2);
        end = end > 0 ? end : Longest - 2;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + " …";
    }
}

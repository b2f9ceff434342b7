namespace PartnerBot.Bot.Vragenlog;

/// <summary>A question that got no answer or a wrong one, without personal data. Nothing says who asked it or in which conversation.</summary>
public sealed class LoggedQuestion
{
    public long Id { get; set; }

    /// <summary>UTC, the whole hour before it was asked: the exact moment would lead to its turn, and so to its conversation.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>With marks such as <c>[naam]</c>; at most <see cref="QuestionScrub.Longest"/> characters.</summary>
    public required string Question { get; set; }

    public LogReason Reason { get; set; }

    /// <summary>Id of the article that did not answer it; null when it was refused.</summary>
    public string? Article { get; set; }

    /// <summary>Ids of the articles that came nearest, best first, with spaces between; empty when there are none.</summary>
    public string Nearest { get; set; } = "";

    /// <summary>When someone handled it, UTC; null while it is open.</summary>
    public DateTimeOffset? HandledAt { get; set; }

    /// <summary>The signed-in person's name; null while it is open.</summary>
    public string? HandledBy { get; set; }
}

/// <summary>Why a question was kept.</summary>
public enum LogReason
{
    /// <summary>The knowledge base did not hold the answer.</summary>
    Geweigerd,

    /// <summary>Someone said that the answer does not answer it.</summary>
    Afgekeurd,
}

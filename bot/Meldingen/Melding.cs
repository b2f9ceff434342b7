namespace PartnerBot.Bot.Meldingen;

/// <summary>A signal shared with the ketenregisseur, as it was said. Times are UTC.</summary>
public sealed class Melding
{
    public long Id { get; set; }

    /// <summary>As read over the phone, for example <c>K7M4-PX3R</c>. Unique.</summary>
    public required string Number { get; set; }

    /// <summary>The run of the flow it came from: one run files at most one melding. Unique.</summary>
    public required string RunId { get; set; }

    public required string Flow { get; set; }

    public DateTimeOffset ReceivedAt { get; set; }

    /// <summary>Facts said there is danger now, or danger was written on the way.</summary>
    public bool Urgent { get; set; }

    /// <summary>Why it is urgent, in words; null when it is not.</summary>
    public string? UrgentBecause { get; set; }

    public MeldingStatus Status { get; set; }

    /// <summary>Who shared it: the signed-in person's id at its channel, or null when nobody was signed in.</summary>
    public string? Melder { get; set; }

    /// <summary>CBS code, or null when unknown.</summary>
    public string? GemeenteCode { get; set; }

    public string? Gemeente { get; set; }

    /// <summary>For example <c>12-15</c>; <c>onbekend</c> when not known.</summary>
    public string AgeClass { get; set; } = "onbekend";

    /// <summary>How many signals were seen or heard of.</summary>
    public int SignalCount { get; set; }

    /// <summary>The first words of the facts, for the queue; at most 160 characters.</summary>
    public string? Facts { get; set; }

    /// <summary>What the melder asks: id of an option of question <c>vraag</c>.</summary>
    public string? Request { get; set; }

    public ICollection<MeldingAnswer> Answers { get; } = [];
}

public enum MeldingStatus
{
    Ontvangen,
    InOnderzoek,
    TeVerifieren,
    Beoordeeld,
    Doorgeleid,
    OpAgenda,
    InUitvoering,
    Afgesloten,
}

/// <summary>One question of a melding exactly as it was asked, with its answer.</summary>
public sealed class MeldingAnswer
{
    public long Id { get; set; }
    public long MeldingId { get; set; }
    public int Order { get; set; }

    /// <summary>Title of the page it stood on.</summary>
    public required string Section { get; set; }

    public required string QuestionId { get; set; }
    public required string QuestionHash { get; set; }
    public required string QuestionText { get; set; }

    /// <summary>Canonical values, separated by <c>|</c>.</summary>
    public required string Values { get; set; }

    /// <summary>The answer as the melder read it back.</summary>
    public required string Shown { get; set; }
}

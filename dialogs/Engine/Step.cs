namespace PartnerBot.Dialogs.Engine;

/// <summary>One thing a flow does next. A flow names pages and questions; their words are content.</summary>
/// <param name="Shows">Id of the page or guidance that is shown.</param>
public abstract record Step(string Shows)
{
    /// <summary>The questions it asks, in order; empty when it only tells.</summary>
    public virtual IReadOnlyList<string> Asks => [];
}

/// <summary>Asks one or more questions on one page.</summary>
public sealed record Ask(string Page, IReadOnlyList<string> Questions) : Step(Page)
{
    public Ask(string page, params string[] questions) : this(page, (IReadOnlyList<string>)questions)
    {
    }

    public override IReadOnlyList<string> Asks => Questions;
}

/// <summary>Tells something and goes on when the person has read it.</summary>
public sealed record Tell(string Guidance) : Step(Guidance);

/// <summary>Shows everything said so far, to correct line by line; goes on when <paramref name="Confirm"/> is answered with ja.</summary>
public sealed record Review(string Page, string Confirm) : Step(Page)
{
    public override IReadOnlyList<string> Asks => [Confirm];
}

/// <summary>The flow is over.</summary>
public record End(string Outcome) : Step(Outcome);

/// <summary>The flow is over and what was said is shared as a melding.</summary>
public sealed record Share(string Outcome) : End(Outcome);

namespace PartnerBot.Dialogs.Engine;

/// <summary>One thing a flow does next. A flow names pages and questions; their words are content.</summary>
public abstract record Step;

/// <summary>Asks one or more questions on one page.</summary>
public sealed record Ask(string Page, IReadOnlyList<string> Questions) : Step
{
    public Ask(string page, params string[] questions) : this(page, (IReadOnlyList<string>)questions)
    {
    }
}

/// <summary>Tells something and goes on when the person has read it.</summary>
public sealed record Tell(string Guidance) : Step;

/// <summary>Shows everything said so far, to correct line by line; goes on when <paramref name="Confirm"/> is answered with ja.</summary>
public sealed record Review(string Page, string Confirm) : Step;

/// <summary>The flow is over.</summary>
public record End(string Outcome) : Step;

/// <summary>The flow is over and what was said is shared as a melding.</summary>
public sealed record Share(string Outcome) : End(Outcome);

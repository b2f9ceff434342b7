using PartnerBot.Knowledge.Places;
using PartnerBot.Knowledge.Search;

namespace PartnerBot.Knowledge.Content;

/// <summary>Title and introduction of a page with questions.</summary>
public sealed record Page(string Id, string Title, string? Intro);

/// <summary>A page that tells something and asks nothing: guidance on the way, or an outcome at the end.</summary>
/// <param name="Markdown">The body, B1 Dutch.</param>
/// <param name="Sources">Document and section, at least one.</param>
/// <param name="CheckedOn">When a person last checked it.</param>
/// <param name="ExpiresOn">After this day it must be checked again.</param>
public sealed record Guidance(
    string Id, string Title, string Markdown, IReadOnlyList<string> Sources, DateOnly CheckedOn, DateOnly ExpiresOn);

/// <summary>One signal of a list, with its innocent explanation.</summary>
/// <param name="Question">The question that asks it: zelf gezien, van horen zeggen, weet ik niet.</param>
public sealed record Signal(
    string Id, string Category, string Text, string Note, IReadOnlyList<string> Forms, string Source, Question Question)
{
    /// <summary>Whom it says something about: <c>slachtoffer</c> or <c>dader</c>.</summary>
    public string About { get; init; } = "slachtoffer";
}

/// <summary>A signal list in the order in which it is walked, on pages of one category (or part of it) each.</summary>
public sealed record SignalList(string Id, string Title, IReadOnlyList<SignalPage> Pages)
{
    /// <summary>The document the list was taken from.</summary>
    public string Source { get; init; } = "";
}

public sealed record SignalPage(Page Page, IReadOnlyList<Signal> Signals)
{
    public IReadOnlyList<string> QuestionIds { get; } = [.. Signals.Select(signal => signal.Question.Id)];
}

/// <summary>Whom to call. Times are Europe/Amsterdam.</summary>
/// <param name="Phone">As a person dials it, for example <c>0800-2000</c>; empty when it can only be reached on <see cref="Web"/>.</param>
/// <param name="Hours">In words, for example "dag en nacht".</param>
public sealed record Contact(
    string Id, string Name, string Purpose, string Phone, string Hours, string Source, DateOnly CheckedOn, DateOnly ExpiresOn)
{
    /// <summary>How sure we are of number and hours, in words.</summary>
    public string Certainty { get; init; } = "";

    /// <summary>Where to chat or fill in a form, without <c>https://</c>; empty when one calls.</summary>
    public string Web { get; init; } = "";

    /// <summary>Name and way to reach it, as Markdown: <c>Veilig Thuis [0800-2000](tel:08002000)</c>.</summary>
    public string AsLink => (Phone, Web) switch
    {
        ("", _) => $"{Name} ([{Web}](https://{Web}))",
        ("112", _) => "[112](tel:112)",
        _ => $"{Name} [{Phone}](tel:{string.Concat(Phone.Where(sign => char.IsAsciiDigit(sign) || sign == '+'))})",
    };
}

/// <summary>Everything the house knows, loaded once and never changed.</summary>
public sealed record KnowledgeBase
{
    public required IReadOnlyDictionary<string, Question> Questions { get; init; }
    public required IReadOnlyDictionary<string, Page> Pages { get; init; }
    public required IReadOnlyDictionary<string, Guidance> Guidance { get; init; }

    /// <summary>Short sentences by id; <c>{naam}</c> marks a place to fill in.</summary>
    public required IReadOnlyDictionary<string, string> Sentences { get; init; }
    public required IReadOnlyDictionary<string, SignalList> SignalLists { get; init; }
    public required IReadOnlyDictionary<string, Contact> Contacts { get; init; }
    public required IReadOnlyDictionary<string, Article> Articles { get; init; }

    /// <summary>The documents articles name, by id.</summary>
    public required IReadOnlyDictionary<string, SourceDocument> Documents { get; init; }

    /// <summary>In the order in which they are shown.</summary>
    public required IReadOnlyList<Theme> Themes { get; init; }
    public required IReadOnlyList<GlossaryTerm> Glossary { get; init; }

    /// <summary>Command id (<c>terug</c>, <c>stop</c>, ...) to the ways people say it, lower case.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Commands { get; init; }

    /// <summary>List id (<c>akkoord</c>, <c>geen</c>, ...) to words and phrases by which the conversation hears what someone means, lower case.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Words { get; init; }

    /// <summary>Examples of danger and look-alikes, from <c>gevaar/</c>.</summary>
    public required DangerExamples Danger { get; init; }
    public required Gazetteer Places { get; init; }

    /// <summary>Finds articles. Made from the same content when the program is built; without it nothing is found.</summary>
    public Searcher Search { get; init; } = Searcher.None;

    /// <summary>Beginnings of words about nationality or ethnicity, which no signal and no question may contain.</summary>
    public IReadOnlyList<string> OriginWords { get; init; } = [];
}

/// <summary>What people write when there is danger now, and what only looks like it.</summary>
/// <param name="Expressions">Phrases that always mean danger now, lower case.</param>
public sealed record DangerExamples(
    IReadOnlyList<DangerExample> Dangerous, IReadOnlyList<string> Harmless, IReadOnlyList<string> Expressions);

/// <param name="Kind">For example <c>geweld-nu</c>, <c>suicide</c>, <c>vermist-minderjarig</c>.</param>
public sealed record DangerExample(string Kind, string Text);

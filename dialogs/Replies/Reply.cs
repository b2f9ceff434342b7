using System.Text.Json.Serialization;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Replies;

/// <summary>Something the bot says, in no channel's language yet. Every reply has an id that tests assert; words may change, ids do not.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "soort")]
[JsonDerivedType(typeof(Say), "zin")]
[JsonDerivedType(typeof(Choices), "keuzes")]
[JsonDerivedType(typeof(AskPage), "vragen")]
[JsonDerivedType(typeof(TellPage), "uitleg")]
[JsonDerivedType(typeof(SummaryReply), "samenvatting")]
[JsonDerivedType(typeof(OutcomeReply), "uitkomst")]
[JsonDerivedType(typeof(Safety), "veiligheid")]
[JsonDerivedType(typeof(ArticleReply), "artikel")]
[JsonDerivedType(typeof(ContactsReply), "contacten")]
public abstract record Reply(string Id);

/// <summary>One or more sentences (Markdown: bold, lists and links only).</summary>
public sealed record Say(string Id, string Text) : Reply(Id);

/// <summary>A button: pressing it is the same as typing <paramref name="Says"/>.</summary>
public sealed record Button(string Label, string Says);

/// <summary>A reply with buttons below it.</summary>
public interface IHasButtons
{
    IReadOnlyList<Button> Buttons { get; }
}

/// <summary>A sentence with buttons below it.</summary>
public sealed record Choices(string Id, string Text, IReadOnlyList<Button> Buttons) : Reply(Id), IHasButtons;

/// <summary>A page with one or more open questions.</summary>
/// <param name="Form">The form token: which run and page this belongs to.</param>
/// <param name="Progress">For example "Deel 3 van 14"; null when the flow cannot tell.</param>
public sealed record AskPage(
    string Id, string Form, string Title, string? Intro, string? Progress, IReadOnlyList<AskedQuestion> Questions, bool CanGoBack) : Reply(Id)
{
    /// <summary>Several questions with the same options: shown as one list, and typed by number.</summary>
    [JsonIgnore]
    public bool IsGrid => Questions.Count > 1 && Questions.All(question =>
        question.Kind == QuestionKind.Keuze && Option.AreSame(question.Options, Questions[0].Options));
}

/// <summary>A question as it is asked now.</summary>
/// <param name="Options">Includes "weet ik niet" where that is allowed and the kind has options.</param>
/// <param name="Earlier">Values to fill in because the question was answered before; empty otherwise.</param>
/// <param name="EarlierShown">The same in words, for a text field; null otherwise.</param>
public sealed record AskedQuestion(
    string Id, QuestionKind Kind, string Text, string? Help, IReadOnlyList<Option> Options, bool MayBeUnknown,
    IReadOnlyList<string> Earlier, string? EarlierShown);

/// <summary>Guidance on the way; "verder" goes on.</summary>
public sealed record TellPage(string Id, string Form, string Title, string Text, bool CanGoBack) : Reply(Id);

/// <summary>Everything said so far, line by line, to correct or confirm.</summary>
public sealed record SummaryReply(
    string Id, string Form, string Title, string Intro, IReadOnlyList<SummaryLine> Lines, AskedQuestion Confirm) : Reply(Id);

/// <param name="Number">From 1; "wijzig 3" reopens line 3.</param>
/// <param name="Section">Heading above a group of lines.</param>
public sealed record SummaryLine(int Number, string Section, string Label, string Shown);

/// <summary>The end of a flow.</summary>
/// <param name="MeldingNumber">As read over the phone, or null when nothing was shared.</param>
public sealed record OutcomeReply(
    string Id, string Title, string Text, string? MeldingNumber, IReadOnlyList<CallNow> Calls, IReadOnlyList<Button> Buttons)
    : Reply(Id), IHasButtons;

/// <summary>Danger: what to do now, before anything else.</summary>
public sealed record Safety(string Id, string Title, string Text, IReadOnlyList<CallNow> Calls) : Reply(Id);

/// <summary>An answer from the knowledge base.</summary>
/// <param name="Article">Id of the article; its page is <c>/kennis/{Article}</c>.</param>
/// <param name="Text">Markdown; its first paragraph is the answer.</param>
/// <param name="Source">Where it comes from and when it was checked, in one line.</param>
/// <param name="Warning">That it is historical, regional, uncertain or expired; null when it simply holds.</param>
public sealed record ArticleReply(
    string Id, string Article, string Title, string Text, string Source, string? Warning, IReadOnlyList<Button> Buttons)
    : Reply(Id), IHasButtons;

/// <summary>Whom to call.</summary>
public sealed record ContactsReply(
    string Id, string Title, string Text, IReadOnlyList<CallNow> Calls, IReadOnlyList<Button> Buttons) : Reply(Id), IHasButtons;

/// <param name="Phone">To show; a tel: link takes its digits.</param>
public sealed record CallNow(string Name, string Phone, string Hours, string Purpose)
{
    /// <summary>The address of a call button, for example <c>tel:08002000</c>.</summary>
    [JsonIgnore]
    public string Dial => "tel:" + string.Concat(Phone.Where(sign => char.IsAsciiDigit(sign) || sign == '+'));
}

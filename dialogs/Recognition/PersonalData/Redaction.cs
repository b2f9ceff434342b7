using System.Globalization;
using PartnerBot.Knowledge.Content;
using PartnerBot.Knowledge.Language;

namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>
/// Takes personal data out of a question before it is kept: names, numbers, addresses, places smaller than a gemeente, number plates,
/// accounts, links and dates, each replaced by a mark such as <c>[naam]</c>. Ages, years and gemeenten stay. Rather takes out a word
/// too many than leaves a name. Work is linear in the length of the text. Immutable; safe to share.
/// </summary>
/// <remarks>
/// Not found: a name in small letters that is also a word ("wat doe ik met floor"), or that no list knows while nothing around it says that it is
/// one; a street in small letters without a number that does not end in "straat", "laan" and the like; who is known by what is told
/// ("de enige tweeling van de school"). What was found of planted values: <c>tests/PartnerBot.Tests/Dialogs/RedactionTests.cs</c>.
/// </remarks>
public sealed class Redaction
{
    private readonly OrdinaryWords _ordinary;
    private readonly NameFinder _names;
    private readonly PlaceFinder _places;
    private readonly AddressFinder _addresses;
    private readonly AccountFinder _accounts;
    private readonly PlateFinder _plates;

    public Redaction(KnowledgeBase knowledge, DutchDictionary dictionary)
    {
        _ordinary = new OrdinaryWords(knowledge, dictionary);
        _names = new NameFinder(_ordinary);
        _places = new PlaceFinder(knowledge.Places, _ordinary);
        _addresses = new AddressFinder(_ordinary);
        _accounts = new AccountFinder(_ordinary);
        _plates = new PlateFinder(_ordinary);
    }

    /// <summary>The question without personal data. Redacting it again changes nothing. Never throws.</summary>
    public string Of(string question)
    {
        var draft = new Draft(WithPlainDigits(FreeText.Clean(question)));
        EarlierMarks.Keep(draft);
        WebFinder.Find(draft);
        BankAccounts.Find(draft);
        _plates.Find(draft);
        _accounts.Find(draft);
        DateFinder.Find(draft);
        var places = _places.Find(draft);
        _addresses.Find(draft, places);
        CodeFinder.Find(draft);
        NumberFinder.Find(draft);
        SpokenNumbers.Find(draft);
        PlaceFinder.Replace(draft, places);
        _names.Find(draft, places.Staying);
        return draft.ToString();
    }

    /// <summary>What is left of a redacted text when its marks are taken away too.</summary>
    public static string WithoutMarks(string redacted) =>
        Marks.All.Aggregate(redacted, (text, mark) => text.Replace(mark, " ", StringComparison.Ordinal));

    /// <summary>Digits of another script or of double width are digits too.</summary>
    private static string WithPlainDigits(string text) =>
        text.Any(IsOtherDigit) ? string.Concat(text.Select(c => IsOtherDigit(c) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)) : c)) : text;

    private static bool IsOtherDigit(char c) => c > 127 && CharUnicodeInfo.GetDecimalDigitValue(c) >= 0;
}

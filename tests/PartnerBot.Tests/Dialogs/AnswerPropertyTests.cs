using FsCheck;
using FsCheck.Fluent;
using PartnerBot.Dialogs.Recognition;
using PartnerBot.Knowledge.Content;
using Xunit;

namespace PartnerBot.Tests.Dialogs;

/// <summary>What holds for every answer, whatever is typed.</summary>
public sealed class AnswerPropertyTests
{
    private static readonly QuestionKind[] Kinds = Enum.GetValues<QuestionKind>();

    private static readonly string[] Pieces =
    [
        "een", "15", "of", "-", "/", "maart", "vorig", "jaar", "geleden", "06", "rond", "de", "bijna", "31", "t/m", "2026", "weken", "niet", "ja", "weet ik",
        "Bergen", "gemeente", "(", "½", "'", "geboren in", "1012", "AB", ",", "+", "\u0301", "\ud83d", "0", "99999999999", "zomer", "eind", "18",
    ];

    private static Config Seeded => Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20_261_119UL, 3UL);

    [Fact]
    public void No_text_makes_a_reader_throw() =>
        Check.One(Seeded, Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => ReadAsEveryKind(text ?? "")));

    [Fact]
    public void No_heap_of_pieces_makes_a_reader_throw() =>
        Check.One(Seeded, Prop.ForAll(Gen.ArrayOf(Gen.Elements(Pieces)).ToArbitrary(), pieces => ReadAsEveryKind(string.Join(' ', pieces))));

    [Fact]
    public void An_age_reads_the_same_as_kept_and_as_shown()
    {
        var years = Gen.Choose(0, Age.Highest - 1);
        var ages = Gen.OneOf(
            years.Select(Age.Exactly),
            years.Select(n => new Age(n, n, AgeKind.About)),
            years.Select(n => new Age(n, n, AgeKind.Nearly)),
            Gen.Two(years).Select(pair => Age.Between(Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2))),
            Gen.Constant(new Age(0, 17, AgeKind.Minor)),
            Gen.Constant(new Age(18, Age.Highest, AgeKind.Adult)));
        Check.One(Seeded, Prop.ForAll(ages.ToArbitrary(), age => ReadsBack(QuestionKind.Leeftijd, age.Value, age.Shown(new Wording(AnswerTables.Sentences)))));
    }

    [Fact]
    public void A_date_reads_the_same_as_kept_and_as_shown()
    {
        var days = Gen.Choose(0, AnswerTables.Today.DayNumber - new DateOnly(1990, 1, 1).DayNumber).Select(ago => AnswerTables.Today.AddDays(-ago));
        var spans = Gen.OneOf(
            days.Select(DateSpan.Day),
            days.Select(day => DateSpan.Month(day.Year, day.Month)),
            days.Select(day => DateSpan.Year(day.Year)),
            days.Select(day => new DateSpan(new(day.Year, day.Month, 21), DateSpan.Month(day.Year, day.Month).To)),
            Gen.Two(days).Select(pair => pair.Item1 < pair.Item2 ? new DateSpan(pair.Item1, pair.Item2) : new DateSpan(pair.Item2, pair.Item1)),
            Gen.Two(days).Select(pair => pair.Item1 < pair.Item2 ? Months(pair.Item1, pair.Item2) : Months(pair.Item2, pair.Item1)));
        var text = new DateText(new Wording(AnswerTables.Sentences));
        Check.One(Seeded, Prop.ForAll(spans.Where(span => span.From <= AnswerTables.Today).ToArbitrary(), span => ReadsBack(QuestionKind.Datum, span.Value, text.Of(span))));
    }

    [Fact]
    public void A_Dutch_telephone_number_reads_the_same_as_kept_and_as_shown()
    {
        var numbers = Gen.Choose(100_000_000, 699_999_999).Select(digits => $"+31{digits}");
        Check.One(Seeded, Prop.ForAll(numbers.ToArbitrary(), number => ReadsBack(QuestionKind.Telefoon, number, PhoneText.Of(number))));
    }

    [Fact]
    public void A_place_as_it_is_shown_reads_as_the_same_gemeente() => Assert.All(AnswerTables.Places.Gemeenten, gemeente =>
        Assert.True(Read(QuestionKind.Plaats, gemeente.Code) is Understood understood && understood.Answer.Shown == gemeente.Name));

    private static DateSpan Months(DateOnly first, DateOnly last) =>
        new(DateSpan.Month(first.Year, first.Month).From, DateSpan.Month(last.Year, last.Month).To);

    private static void ReadsBack(QuestionKind kind, string value, string shown)
    {
        Assert.Equal(value, AnswerTables.Describe(Read(kind, value)).Value);
        Assert.Equal((value, shown), AnswerTables.Describe(Read(kind, shown)));
    }

    private static bool ReadAsEveryKind(string text) => Array.TrueForAll(Kinds, kind => Read(kind, text) is not null);

    private static Reading Read(QuestionKind kind, string text) =>
        AnswerTables.Reader.Read(AnswerTables.Ask(kind, ("een", "Een meisje"), ("twee", "Twee of meer"), ("geen", "Geen")), [text], AnswerTables.Now);
}

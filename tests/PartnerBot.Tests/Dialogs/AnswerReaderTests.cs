using PartnerBot.Dialogs.Recognition;
using PartnerBot.Knowledge.Content;
using Xunit;

namespace PartnerBot.Tests.Dialogs;

/// <summary>What people type, by kind of question. The cases stand in <c>antwoorden/*.csv</c>.</summary>
public sealed class AnswerReaderTests
{
    private static readonly Question Choice = AnswerTables.Ask(
        QuestionKind.Keuze,
        ("advies", "Advies over wat ik kan doen"),
        ("casusoverleg", "Bespreken in het casusoverleg"),
        ("registreren", "Alleen registreren"),
        ("terugbellen", "Alleen bellen met mij"));

    private static readonly Question SeveralChoices = AnswerTables.Ask(
        QuestionKind.Meerkeuze,
        ("gesprek", "Met haar gepraat"),
        ("politie", "Politie en school gebeld"),
        ("melding", "Gemeld bij Veilig Thuis"),
        ("nog-niets", "Nog niets"));

    public static TheoryData<string, string, string> Rows(string table) => AnswerTables.Rows(table);

    [Theory]
    [MemberData(nameof(Rows), "leeftijd.csv")]
    public void Ages_are_read(string typed, string value, string shown) => Check(AnswerTables.Ask(QuestionKind.Leeftijd), typed, value, shown);

    [Theory]
    [MemberData(nameof(Rows), "datum.csv")]
    public void Dates_are_read(string typed, string value, string shown) => Check(AnswerTables.Ask(QuestionKind.Datum), typed, value, shown);

    [Theory]
    [MemberData(nameof(Rows), "telefoon.csv")]
    public void Telephone_numbers_are_read(string typed, string value, string shown) =>
        Check(AnswerTables.Ask(QuestionKind.Telefoon), typed, value, shown);

    [Theory]
    [MemberData(nameof(Rows), "ja-nee.csv")]
    public void Yes_and_no_are_read(string typed, string value, string shown) =>
        Check(AnswerTables.Ask(QuestionKind.JaNeeWeetniet), typed, value, shown);

    [Theory]
    [MemberData(nameof(Rows), "keuze.csv")]
    public void Choices_are_read(string typed, string value, string shown) => Check(Choice, typed, value, shown);

    [Theory]
    [MemberData(nameof(Rows), "meerkeuze.csv")]
    public void Several_choices_are_read(string typed, string value, string shown) => Check(SeveralChoices, typed, value, shown);

    [Theory]
    [MemberData(nameof(Rows), "plaats.csv")]
    public void Places_are_read(string typed, string value, string shown) => Check(AnswerTables.Ask(QuestionKind.Plaats), typed, value, shown);

    [Fact]
    public void The_ticked_options_of_a_form_go_through_the_same_door() =>
        Assert.Equal(("gesprek|melding", "Met haar gepraat, Gemeld bij Veilig Thuis"), Read(SeveralChoices, "melding", "gesprek"));

    [Fact]
    public void None_of_these_cannot_be_ticked_together_with_another() =>
        Assert.Equal(("?", "niet-begrepen.meerkeuze"), Read(SeveralChoices, "gesprek", "nog-niets"));

    [Fact]
    public void Not_knowing_cannot_be_ticked_together_with_another() =>
        Assert.Equal(("?", "niet-begrepen.meerkeuze"), Read(SeveralChoices, "gesprek", Question.Unknown));

    [Theory]
    [InlineData(QuestionKind.Tekst)]
    [InlineData(QuestionKind.Datum)]
    [InlineData(QuestionKind.JaNeeWeetniet)]
    public void Not_knowing_is_refused_where_the_question_needs_an_answer(QuestionKind kind) =>
        Assert.Equal(("?", "weet-ik-niet.mag-niet"), Read(AnswerTables.Ask(kind) with { MayBeUnknown = false }, "geen idee"));

    [Theory]
    [InlineData(QuestionKind.Keuze, "niet-begrepen.keuze")]
    [InlineData(QuestionKind.JaNeeWeetniet, "niet-begrepen.ja-nee")]
    [InlineData(QuestionKind.Tekst, "niet-begrepen.tekst")]
    public void Nothing_is_no_answer(QuestionKind kind, string sentence)
    {
        Assert.Equal(("?", sentence), Read(AnswerTables.Ask(kind)));
        Assert.Equal(("?", sentence), Read(AnswerTables.Ask(kind), " \t\n"));
    }

    [Fact]
    public void A_text_keeps_its_lines_and_loses_what_cannot_be_seen() =>
        Assert.Equal("regel een\nregel twee 👩‍👧", Read(AnswerTables.Ask(QuestionKind.Tekst), " regel\u0000 een\r\nregel \u202Etwee 👩‍👧\u0007 ").Shown);

    [Fact]
    public void A_text_of_more_than_8000_characters_is_too_long()
    {
        var question = AnswerTables.Ask(QuestionKind.Tekst);
        Assert.Equal(8_000, Read(question, new string('a', 8_000)).Shown.Length);
        Assert.Equal(("?", "antwoord.te-lang"), Read(question, new string('a', 8_001)));
    }

    [Fact]
    public void Just_after_midnight_in_Amsterdam_it_is_the_next_day_already()
    {
        var justAfterMidnight = new DateTimeOffset(2026, 7, 1, 22, 30, 0, TimeSpan.Zero);
        var reading = AnswerTables.Reader.Read(AnswerTables.Ask(QuestionKind.Datum), ["vandaag"], justAfterMidnight);
        Assert.Equal("2026-07-02", AnswerTables.Describe(reading).Value);
    }

    private static void Check(Question question, string typed, string value, string shown) => Assert.Equal((value, shown), Read(question, typed));

    private static (string Value, string Shown) Read(Question question, params string[] given) =>
        AnswerTables.Describe(AnswerTables.Reader.Read(question, given, AnswerTables.Now));
}

using System.Collections.Frozen;

namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>Dates with a day, and the year someone was born. Months and years alone stay: they belong to reports and laws.</summary>
internal static class DateFinder
{
    // Which year is meant does not matter here, only where the date begins and ends.
    private static readonly DateOnly AnyDay = new(2026, 1, 1);

    private static readonly FrozenSet<string> Born = new[] { "geboren", "geb", "geboortedatum", "geboortejaar", "gebdatum", "bouwjaar" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Units = new[]
    {
        "jaar", "jr", "jarig", "jarige", "jarigen", "jaren", "keer", "x", "weken", "week", "dagen", "dag", "maanden", "maand", "uur", "mensen", "euro", "personen",
        "kinderen", "meiden", "meisjes", "jongens", "zaken", "meldingen", "procent",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static void Find(Draft draft)
    {
        for (var at = 0; at < draft.Count; at++)
        {
            if (Born.Contains(draft.Word(at)))
            {
                FindBirth(draft, at + 1);
            }
            else if (draft.IsFree(at) && EndAt(draft, at) is { } end)
            {
                draft.Replace(at, end, Marks.Date);
                at = end - 1;
            }
        }
    }

    /// <summary>"geboren in 2009", "geb. maart 2009".</summary>
    private static void FindBirth(Draft draft, int at)
    {
        while (draft.Word(at) is "." or ":" or "is" or "in" or "op" or "te" or "datum" or "=" or "," or "-" or "den")
        {
            at++;
        }

        var end = EndAt(draft, at) ?? at;
        if (end == at && YearlyPeriods.MonthAt(draft.Tokens, at) is not null)
        {
            end = at + 1;
        }

        if (WrittenDates.YearAt(draft.Tokens, end) is { } year)
        {
            end = year.Next;
        }

        draft.Replace(at, end, Marks.Date);
    }

    private static int? EndAt(Draft draft, int at)
    {
        if (NamedMonthDays.At(draft.Tokens, at, AnyDay) is { } named)
        {
            return named.Next;
        }

        if (Numbers.OrdinalAt(draft.Tokens, at) is { } day && draft.Word(day.Next) == "van" && YearlyPeriods.MonthAt(draft.Tokens, day.Next + 1) is not null)
        {
            return day.Next + 2;
        }

        if (!draft.IsDigits(at) || IsContinuedFrom(draft, at) || WrittenDates.At(draft.Tokens, at, AnyDay) is not { } written)
        {
            return null;
        }

        var isWhole = HasDayAndYear(draft, at, written.Next);
        var continues = draft.IsGlued(written.Next) && draft.Word(written.Next) is "-" or "/" or "." && draft.IsDigits(written.Next + 1) && draft.IsGlued(written.Next + 1);
        return !continues && (isWhole || IsShortDate(draft, at, written)) ? written.Next : null;
    }

    /// <summary>Five tokens: figure, mark, figure, mark, figure.</summary>
    private static bool HasDayAndYear(Draft draft, int at, int next) => next - at >= 5 && !draft.Word(at + 3).Equals("'", StringComparison.Ordinal);

    /// <summary>"12/3" and "12-3", but not "12-17 jaar", "24/7" or "3.4".</summary>
    private static bool IsShortDate(Draft draft, int at, Found<SaidDate> date) =>
        date.Next - at >= 3 && date.Value.Span is { IsYear: false, IsMonth: false } && draft.Word(at + 1) is "-" or "/"
        && draft.Word(at + 2).Length <= 2 && !(draft.Word(at) == "24" && draft.Word(at + 2) == "7") && !IsCount(draft, date.Next);

    private static bool IsCount(Draft draft, int next) =>
        Units.Contains(draft.Word(next)) || draft.Word(next) is "%" || (draft.Word(next) is "-" && Units.Contains(draft.Word(next + 1)));

    /// <summary>Part of a law ("B8/3"), a telephone number or a code.</summary>
    private static bool IsContinuedFrom(Draft draft, int at) =>
        draft.IsGlued(at) && (draft.IsWord(at - 1) || (draft.Word(at - 1) is "-" or "/" or "." && draft.IsGlued(at - 1) && (draft.IsDigits(at - 2) || draft.IsWord(at - 2))));
}

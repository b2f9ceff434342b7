using System.Globalization;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>Writes a date in Dutch words that are read back as the same date.</summary>
public sealed class DateText(Wording wording)
{
    public string Of(SaidDate said)
    {
        var text = Of(said.Span!.Value);
        return said.IsAbout ? wording.Of("datum.ongeveer", ("datum", text)) : text;
    }

    public string Of(DateSpan span)
    {
        if (span.IsDay)
        {
            return Day(span.From);
        }

        if (span.IsYear)
        {
            return Figures(span.From.Year);
        }

        if (span.IsMonth)
        {
            return Month(span.From);
        }

        if (PartOfMonth(span) is { } part)
        {
            return wording.Of(part, ("maand", Month(span.From)));
        }

        return span.IsMonths
            ? wording.Of("datum.tot-en-met", ("van", Month(span.From)), ("tot", Month(span.To)))
            : wording.Of("datum.tot-en-met", ("van", Day(span.From)), ("tot", Day(span.To)));
    }

    private static string? PartOfMonth(DateSpan span)
    {
        var month = DateSpan.Month(span.From.Year, span.From.Month);
        if (!month.Contains(span))
        {
            return null;
        }

        return (span.From.Day, span.To.Day) switch
        {
            (1, 10) => "datum.begin",
            (11, 20) => "datum.midden",
            (21, _) when span.To == month.To => "datum.eind",
            _ => null,
        };
    }

    private string Day(DateOnly day) => wording.Of("datum.dag", ("dag", Figures(day.Day)), ("maand", Month(day)));

    private string Month(DateOnly day) =>
        wording.Of("datum.maand", ("maand", wording.Of($"maand.{Figures(day.Month)}")), ("jaar", Figures(day.Year)));

    private static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);
}

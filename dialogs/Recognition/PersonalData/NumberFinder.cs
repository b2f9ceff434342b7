using System.Collections.Frozen;

namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>Telephone numbers, BSN, case numbers: six digits or more with what people put between them, five in a row, or any number that is announced as one.</summary>
internal static class NumberFinder
{
    private const int FewestDigits = 6;
    private const int FewestInARow = 5;
    private const int LongestGap = 2;

    private static readonly FrozenSet<string> Announced = new[]
    {
        "nummer", "nr", "no", "dossier", "dossiernummer", "dossiernr", "zaaknummer", "zaaknr", "zaak", "kamer", "kamernummer", "hotelkamer", "huisnummer",
        "pasnummer", "paspoortnummer", "paspoort", "klantnummer", "klantnr", "bsn", "burgerservicenummer", "sofinummer", "pincode", "code", "telefoonnummer",
        "telefoon", "tel", "telnr", "mobiel", "parketnummer", "polisnummer", "vnummer", "meldingsnummer", "meldnummer", "registratienummer", "kvk", "postcode",
        "patientnummer", "clientnummer", "leerlingnummer", "studentnummer", "appartement", "flat", "nrs",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Counted = new[]
    {
        "euro", "eur", "inwoners", "mensen", "meldingen", "slachtoffers", "gemeenten", "zaken", "keer", "procent", "zielen", "jaar", "jarig", "jarige", "jarigen",
        "leerlingen", "vrouwen", "mannen", "personen", "kinderen", "weken", "dagen", "maanden", "uur", "huishoudens",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Numbers everyone may call.</summary>
    private static readonly FrozenSet<string> Public = new[] { "112", "113", "144", "116111", "116" }.ToFrozenSet(StringComparer.Ordinal);

    public static void Find(Draft draft)
    {
        for (var at = 0; at < draft.Count; at++)
        {
            if (!draft.IsDigits(at) || !draft.IsFree(at))
            {
                continue;
            }

            var end = EndOfRun(draft, at);
            if (IsPersonal(draft, at, end))
            {
                draft.Replace(WithSign(draft, at), end, Marks.Number);
            }

            at = end - 1;
        }
    }

    /// <summary>The first token behind the last digits of a run.</summary>
    private static int EndOfRun(Draft draft, int start)
    {
        var end = start + 1;
        for (var at = start + 1; at < draft.Count && draft.IsFree(at) && draft.GapBefore(at).Length <= LongestGap; at++)
        {
            if (draft.IsDigits(at))
            {
                end = at + 1;
            }
            else if (at - end > 1 || draft.Word(at) is not ("-" or "." or "/" or "(" or ")" or "–" or "‑" or "_"))
            {
                break;
            }
        }

        return end;
    }

    private static bool IsPersonal(Draft draft, int start, int end)
    {
        var groups = Enumerable.Range(start, end - start).Where(draft.IsDigits).Select(draft.Word).ToList();
        var digits = groups.Sum(group => group.Length);
        if (Public.Contains(string.Concat(groups)) || groups[0] is "0800" or "0900" || groups.TrueForAll(IsYear))
        {
            return false;
        }

        var isCounted = Counted.Contains(draft.Word(end)) || draft.Word(start - 1) is "€" or "$";
        if (isCounted && (groups.Count == 1 || IsThousands(draft, start, end) || groups.TrueForAll(group => IsYear(group) || (group.Length <= 2 && group[0] != '0'))))
        {
            return false;
        }

        return digits >= FewestDigits ? !IsRoundThousands(draft, start, end) : groups.Exists(group => group.Length >= FewestInARow) || IsAnnounced(draft, start, digits);
    }

    /// <summary>"nummer 12", "bsn: 1234", "dossier nr. 90".</summary>
    private static bool IsAnnounced(Draft draft, int at, int digits)
    {
        for (var before = at - 1; before >= at - 3; before--)
        {
            if (Announced.Contains(draft.Word(before)))
            {
                return digits >= 2;
            }

            if (draft.Word(before) is not (":" or "." or "is" or "=" or "met" or "#"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"100.000", "12.500": one dot, three figures behind it.</summary>
    private static bool IsThousands(Draft draft, int start, int end) =>
        end - start == 3 && draft.Word(start + 1) == "." && draft.IsGlued(start + 1) && draft.IsGlued(start + 2) && draft.Word(start + 2).Length == 3;

    private static bool IsRoundThousands(Draft draft, int start, int end) =>
        IsThousands(draft, start, end) && draft.Word(start)[0] != '0' && draft.Word(start + 2) == "000";

    /// <summary>With the + or ( before it, and the letter O that was meant as a zero.</summary>
    private static int WithSign(Draft draft, int at)
    {
        while (draft.IsGlued(at) && draft.Word(at - 1) is "+" or "(" or "o" && draft.IsFree(at - 1))
        {
            at--;
        }

        return at;
    }

    private static bool IsYear(string group) =>
        group.Length == 4 && (group.StartsWith("19", StringComparison.Ordinal) || group.StartsWith("20", StringComparison.Ordinal));
}

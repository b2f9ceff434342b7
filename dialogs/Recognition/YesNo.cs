using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>Ja, nee, or neither, in the many ways of Dutch.</summary>
public static class YesNo
{
    public const string Yes = "ja";
    public const string No = "nee";

    /// <summary>What a word or a few words mean on their own. Longer phrases are tried first: "zeker niet" is not "zeker".</summary>
    private static readonly Dictionary<string, string> Phrases = Table(
        (Yes, "ja|jaa|jaaa|jah|joh ja|jep|jup|jups|yep|yes|yess|yup|yeah|jawel|jazeker|jazeker wel|jaja|ja ja|zeker|zeker wel|zeker weten|wel zeker|klopt|dat klopt|"
            + "inderdaad|precies|absoluut|natuurlijk|uiteraard|vanzelfsprekend|tuurlijk|jahoor|oke|ok|okay|akkoord|goed|is goed|dat is zo|dat is waar|"
            + "waar|juist|correct|helemaal waar|volgens mij wel|ik denk het|denk het|denk het wel|ik denk het wel|ik denk van wel|denk van wel|"
            + "volgens mij ja|dacht het wel|ik dacht het wel|ik geloof het wel|ik geloof van wel|geloof het wel|van wel|wel|waarschijnlijk|waarschijnlijk wel|vermoedelijk|vermoedelijk wel|"
            + "hoogstwaarschijnlijk|best wel|heel erg|helaas wel|jammer genoeg wel|soms|soms wel|af en toe|regelmatig|vaak|altijd|een beetje|beetje|nou en of|reken maar|graag|doe maar|mag|dat mag|prima|top|affirmatief|true|waar|y|j"),
        (No, "nee|neen|neee|nee nee|neeneenee|nein|no|nope|nop|noppes|nah|neuh|nee hoor|nee niet|niet|zeker niet|zeker weten niet|absoluut niet|helemaal niet|echt niet|beslist niet|"
            + "welnee|welneen|klopt niet|dat klopt niet|niet waar|dat is niet waar|dat is niet zo|onjuist|niet juist|incorrect|volgens mij niet|volgens mij nee|ik denk het niet|denk het niet|"
            + "ik denk van niet|denk van niet|ik dacht het niet|dacht het niet|ik geloof het niet|ik geloof van niet|van niet|waarschijnlijk niet|vermoedelijk niet|"
            + "natuurlijk niet|uiteraard niet|tuurlijk niet|nooit|nog nooit|nimmer|geenszins|geen sprake van|in geen geval|integendeel|nog niet|niet echt|liever niet|niet nodig|hoeft niet|gelukkig niet|niet dat ik weet|voor zover ik weet niet|helaas niet|no way|nada|false|n"),
        (Question.Unknown, "mwah|mwa|mja|misschien|misschien wel|misschien niet|mogelijk|wellicht|zou kunnen|het zou kunnen|dat zou kunnen|kan zijn|zou best kunnen|"
            + "twijfel|ik twijfel|ja en nee|ja nee|hangt ervan af|dat hangt ervan af|ligt eraan|hm|hmm|tja|geen mening|niet zeker|onzeker|half half|50 50|lijkt me"));

    private static readonly HashSet<string> Fillers =
    [
        "hoor", "joh", "eigenlijk", "ook", "echt", "dus", "dat", "is", "het", "zo", "nou", "ach", "oh", "o", "meneer", "mevrouw", "dank", "u", "je", "bedankt",
        "sorry", "hallo", "he", "eh", "uh", "toch", "maar", "dan", "inmiddels", "gewoon", "nu",
    ];

    private const int MostWords = 5;

    /// <summary><c>ja</c>, <c>nee</c> or <c>weet-ik-niet</c>; null when it is none of them, or both.</summary>
    public static string? Read(Tokens tokens)
    {
        var words = tokens.Words();
        if (Phrases.TryGetValue(words, out var whole))
        {
            return whole;
        }

        var said = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var bare = string.Join(' ', said.Where(word => !Fillers.Contains(word)));
        return Phrases.TryGetValue(bare, out whole) ? whole : Beginning(said);
    }

    /// <summary>"Ja, al twee jaar": what it begins with, as long as what follows does not say the opposite.</summary>
    private static string? Beginning(string[] said)
    {
        if (said.Length == 0 || !Phrases.TryGetValue(said[0], out var first) || first == Question.Unknown)
        {
            return null;
        }

        for (var length = Math.Min(MostWords, said.Length); length > 0; length--)
        {
            if (!Phrases.TryGetValue(string.Join(' ', said.Take(length)), out var meaning))
            {
                continue;
            }

            var rest = said.AsSpan(length);
            var opposite = meaning == Yes ? No : Yes;
            return rest.Contains(opposite) || (meaning == Yes && length == 1 && !said[0].StartsWith("ja", StringComparison.Ordinal)) ? null : meaning;
        }

        return null;
    }

    private static Dictionary<string, string> Table(params ReadOnlySpan<(string Meaning, string Phrases)> rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (meaning, phrases) in rows)
        {
            foreach (var phrase in phrases.Split('|'))
            {
                table[phrase] = meaning;
            }
        }

        return table;
    }
}

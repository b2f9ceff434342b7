using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Tests.Bot.Web;

/// <summary>One reply of every kind, as long and awkward as they come.</summary>
internal static class SomeReplies
{
    private static readonly Option _unknown = new(Question.Unknown, "weet ik niet");

    private static readonly Option[] _seen = [new("zelf-gezien", "zelf gezien"), new("gehoord", "van horen zeggen"), _unknown];

    public static Choices Welcome { get; } = new(
        "welkom",
        "Goedemiddag. U kunt hier een **zorg over mensenhandel** delen of een vraag stellen.\n\nU hoeft geen naam te noemen.",
        [new("Ik maak me zorgen om iemand", "signaal delen"), new("Wie kan ik nu bellen?", "wie bellen"), new("Ik heb een vraag", "vraag")]);

    public static Choices Stopped { get; } = new("gestopt", "Het gesprek is gestopt. U kunt later verder.", [new("Ga verder", "verder")]);

    public static AskPage Signals { get; } = new(
        "signalen-houding",
        "f-signalen",
        "Houding en gedrag",
        "Wat zag of hoorde u? Een signaal kan ook een gewone oorzaak hebben.",
        "Deel 3 van 14",
        [
            Signal("moe", "Is bijna altijd moe", "Slecht slapen kan veel oorzaken hebben; vraag wat er in de nacht gebeurt."),
            Signal("somber", "Is somber of lijkt depressief", "Vraag ook of iemand aan de dood denkt."),
            Signal("klachten", "Heeft vaak klachten waar geen oorzaak voor te vinden is", "Spanning kan zich in het lichaam uiten; laat wel altijd een arts kijken."),
            Signal("geld", "Heeft opeens dure spullen", "Let op wie ze betaalt."),
        ],
        CanGoBack: true);

    public static AskPage EveryKind { get; } = new(
        "situatie",
        "f-alles",
        "Over wie gaat het, en wat is er gebeurd",
        null,
        "Deel 12 van 14",
        [
            Asked("gemeente", QuestionKind.Plaats, "In welke gemeente speelt dit?", earlier: ["GM0599"], shown: "Rotterdam"),
            Asked("leeftijd", QuestionKind.Leeftijd, "Hoe oud is zij of hij ongeveer?", "Een schatting is goed."),
            Asked("sinds", QuestionKind.Datum, "Sinds wanneer ziet u dit?"),
            Asked("nu", QuestionKind.JaNeeWeetniet, "Is er nu direct gevaar?", null, [new("ja", "ja"), new("nee", "nee"), _unknown]),
            Asked("gedaan", QuestionKind.Meerkeuze, "Wat deed u al?", null, [new("gesprek", "Een gesprek met de jongere"), new("collega", "Overleg met een collega"), _unknown]),
            Asked("telefoon", QuestionKind.Telefoon, "Op welk nummer kan de ketenregisseur u bellen?"),
            Asked("feiten", QuestionKind.Tekst, "Wat zag of hoorde u precies?", "Schrijf alleen op wat u zelf zag of hoorde."),
        ],
        CanGoBack: true);

    public static TellPage Guidance { get; } = new(
        "uitleg",
        "f-uitleg",
        "Wat er met uw signaal gebeurt",
        "De ketenregisseur leest uw signaal.\n\n- U hoort binnen een week iets.\n- U kunt altijd overleggen met "
            + "[Veilig Thuis](https://veiligthuis.nl), ook zonder naam te noemen.\n\nBel [0800-2000](tel:08002000).",
        CanGoBack: true);

    public static SummaryReply Summary { get; } = new(
        "samenvatting",
        "f-samenvatting",
        "Klopt dit?",
        "Lees het rustig na. U kunt elke regel wijzigen.",
        [
            new(1, "Signalen", "Is bijna altijd moe", "zelf gezien"),
            new(2, "Signalen", "Heeft opeens dure spullen", "van horen zeggen"),
            new(3, "De situatie", "Gemeente", "Rotterdam"),
            new(4, "De situatie", "Wat u zag", "Zij stapt elke dinsdag na school in een auto met een man die zij haar neef noemt.\nZij wil daar niet over praten."),
        ],
        Asked("akkoord", QuestionKind.Keuze, "Wilt u dit delen met de ketenregisseur?", null, [new("ja", "Ja, deel dit"), new("nee", "Nee, nog niet")], unknown: false));

    public static OutcomeReply Shared { get; } = new(
        "gedeeld",
        "Uw signaal is gedeeld",
        "De ketenregisseur leest het vandaag of morgen. Bewaar het nummer als u later iets wilt toevoegen.",
        "K7M4-PX3R",
        [new("Veilig Thuis", "0800-2000", "dag en nacht", "Advies over wat u nu kunt doen, ook zonder naam.")],
        [new("Nog een signaal delen", "signaal delen"), new("Ik heb een vraag", "vraag")]);

    public static Safety Danger { get; } = new(
        "gevaar",
        "Is er nu gevaar? Bel 112",
        "Bel eerst. Zoek een veilige plek. Daarna gaan we hier verder waar u was.",
        [
            new("Veilig Thuis", "0800-2000", "dag en nacht", "Overleg als er geen acuut gevaar is."),
            new("Politie, ambulance, brandweer", "112", "dag en nacht", "Bij direct gevaar."),
        ]);

    public static string LongText { get; } =
        "Dit is een lang antwoord met een heel lang woord: " + new string('x', 200) + " en <script>alert(1)</script> en [een link](javascript:alert(1)).";

    private static AskedQuestion Signal(string id, string text, string note) =>
        Asked($"signaal.{id}", QuestionKind.Keuze, text, note, _seen);

    private static AskedQuestion Asked(
        string id, QuestionKind kind, string text, string? help = null, IReadOnlyList<Option>? options = null,
        IReadOnlyList<string>? earlier = null, string? shown = null, bool unknown = true) =>
        new(id, kind, text, help, options ?? [], unknown, earlier ?? [], shown);
}

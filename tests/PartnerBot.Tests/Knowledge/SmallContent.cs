using PartnerBot.Knowledge.Content;

namespace PartnerBot.Tests.Knowledge;

/// <summary>A small, sound content folder on disk that a test breaks in one place. Deleted when disposed.</summary>
internal sealed class SmallContent : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("content-").FullName;

    public SmallContent()
    {
        foreach (var (name, text) in Sound)
        {
            Write(name, text);
        }

        Directory.CreateSymbolicLink(Path.Combine(_root, "gebieden"), Path.Combine(RealContent.Directory, "gebieden"));
    }

    /// <summary>How people ask for the only article: as many ways as the check wants.</summary>
    public static IReadOnlyList<string> Phrasings { get; } = [.. Enumerable.Range(1, 40).Select(number => $"moe op dag {number}")];

    public CheckFiles CheckFiles => CheckFiles.Read(_root);

    public KnowledgeBase Load() => KnowledgeLoader.Load(_root);

    public void Write(string name, string text)
    {
        var path = Path.Combine(_root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>A file as it was before anything was broken.</summary>
    public static string Original(string name) => Sound[name];

    /// <summary>A file as it is now.</summary>
    public string Read(string name) => File.ReadAllText(Path.Combine(_root, name));

    public void Delete(string name) => File.Delete(Path.Combine(_root, name));

    /// <summary>Replaces a piece of one file; the piece must be there, so that a test cannot pass by breaking nothing.</summary>
    public void Replace(string name, string old, string with)
    {
        var text = Sound[name];
        if (!text.Contains(old, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{old}' is not in {name}", nameof(old));
        }

        Write(name, text.Replace(old, with, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static readonly Dictionary<string, string> Sound = new(StringComparer.Ordinal)
    {
        ["signalen/kort.yml"] = """
            id: kort
            titel: Korte lijst
            bron: Boek 1
            antwoorden:
              - id: zelf-gezien
                tekst: Zelf gezien
              - id: weet-ik-niet
                tekst: Weet ik niet
            paginas:
              - id: signalen.gedrag
                titel: Gedrag
                categorie: Gedrag
                signalen:
                  - id: moe
                    tekst: Is vaak moe
                    let-op: Slecht slapen kan ook.
                    vormen: [algemeen]
                    doelgroep: slachtoffer
                    bron: Boek 1
            """,
        ["vragen/kort.yml"] = """
            paginas:
              - id: wens
                titel: Uw wens
            vragen:
              - id: wens
                soort: keuze
                vraag: Wat wilt u?
                label: Wens
                opties:
                  - id: advies
                    tekst: Advies
                  - id: bewaren
                    tekst: Bewaren
              - id: feiten
                soort: tekst
                vraag: Wat zag u?
                label: Feiten
                verplicht: ja
            """,
        ["uitkomsten/klaar.md"] = """
            ---
            id: klaar
            titel: Klaar
            bronnen:
              - Boek 1, paragraaf 2
            gecontroleerd: 2026-11-21
            vervalt: 2027-05-21
            ---
            U bent klaar. Lees [meer](https://www.example.nl/meer).
            """,
        ["contacten/landelijk/hulp.yml"] = """
            id: hulp
            naam: Hulp
            waarvoor: Advies
            telefoon: 0800-2000
            bereikbaar: dag en nacht
            bron: Boek 1
            zekerheid: bevestigd
            gecontroleerd: 2026-11-21
            vervalt: 2027-05-21
            """,
        ["artikelen/bronnen.yml"] = """
            bronnen:
              - {id: boek, titel: Boek, uitgever: Wij, jaar: "2012", over: Alles.}
            themas:
              - {id: uitleg, titel: Uitleg, over: Wat iets is.}
            """,
        ["artikelen/uitleg/moe.md"] = """
            ---
            id: moe
            titel: Is moe zijn een signaal?
            thema: uitleg
            beantwoordt: [BN001]
            rollen: [iedereen]
            status: actueel
            bronnen:
              - {bron: boek, sectie: "1"}
            gecontroleerd: 2026-11-21
            vervalt: 2027-05-21
            zie_ook: []
            ---
            Nee, moe zijn zegt weinig. Bel {bel:hulp}.

            Slecht slapen kan ook.
            """,
        ["artikelen/uitleg/moe.vragen"] = string.Join('\n', Phrasings),
        ["artikelen/vraagsets.csv"] = """
            id,vraag
            BN001,"moe, is dat een signaal"
            KM122,welke code hoort hierbij
            """,
        ["artikelen/zonder-antwoord.txt"] = """
            # id en reden
            KM122 Staat niet in Boek 1.
            """,
        ["contacten/oude-nummers.txt"] = """
            # nummers van toen
            0900-567 56 78  Meldpunt
            """,
        ["woorden/begrippenlijst.yml"] = """
            begrippen:
              - {begrip: VT, ook: [Veilig Thuis], uitleg: Daar vraagt u advies., bron: Boek 1}
            """,
        ["zinnen/kort.yml"] = """
            gestopt: Tot {wanneer}.
            gevaar.medisch: Bel 112.
            """,
        ["woorden/opdrachten.yml"] = """
            stop: [stop, ho]
            terug: [terug]
            """,
        ["woorden/luisteren.yml"] = "akkoord: [ja]",
        ["woorden/afkomst.yml"] = "algemeen: [nationaliteit]",
        ["gevaar/gevaar.jsonl"] = """
            {"gevaar":true,"soort":"medisch","tekst":"hij ademt niet"}
            {"gevaar":false,"soort":"verleden","tekst":"dat was vroeger"}
            """,
        ["gevaar/uitdrukkingen.txt"] = """
            # altijd gevaar
            ademt niet
            """,
    };
}

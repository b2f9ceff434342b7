using PartnerBot.Knowledge.Search;

namespace PartnerBot.Tests.Knowledge;

/// <summary>A search index over two articles, made in a moment.</summary>
internal static class SmallSearch
{
    private static readonly SearchMaterial Material = new(
        [
            .. Examples("artikel/aangifte", "hoe doe ik aangifte", "aangifte doen bij de politie", "waar kan aangifte", "mag ik aangifte doen", "aangifte bij politie hoe dan"),
            .. Examples("artikel/bedenktijd", "hoe lang duurt de bedenktijd", "bedenktijd slachtoffer", "wie geeft bedenktijd", "wanneer stopt bedenktijd", "duurt bedenktijd lang"),
            .. Examples("buiten/algemeen", "wat voor weer wordt het", "het weer morgen", "recept voor soep", "soep koken recept", "weer in soep"),
            .. Examples("weg/verhaal", "ik zag een meisje huilen", "een meisje in een auto", "ik zag een auto", "zij moest huilen", "het meisje was bang"),
        ],
        [
            ("aangifte doen hoe", true), ("bedenktijd hoe lang", true), ("politie aangifte", true), ("slachtoffer bedenktijd wie", true),
            ("recept soep", false), ("weer morgen", false), ("soep", false), ("wat voor recept", false),
        ],
        ["aangifte: aangifte, aangeven"],
        ["huis", "boom", "fiets"]);

    private static readonly Lazy<SearchTables> Made = new(() => SearchBuilder.Build(Material));

    public static SearchTables Tables => Made.Value;

    /// <summary>Made once more from the same material.</summary>
    public static SearchTables Again() => SearchBuilder.Build(Material);

    private static IEnumerable<Example> Examples(string target, params string[] texts) => texts.Select(text => new Example(target, text));
}

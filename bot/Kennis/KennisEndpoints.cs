using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Kennis;

/// <summary>The pages of the knowledge base. Each is whole without a script; the script only asks for search results while someone types.</summary>
public static class KennisEndpoints
{
    /// <summary>Signs of a search that are read; a question of more is still found by its beginning.</summary>
    public const int LongestSearch = 200;

    private const int MostResults = 12;
    private const int MostSuggestions = 3;

    public static IResult ShowHome(string? zoek, KnowledgeBase knowledge, PageVersion version, HttpContext http)
    {
        var typed = Shorten(zoek);
        return typed.Length == 0
            ? version.Keep(http, () => PageOf<KennisPagina>([]))
            : PageOf<KennisPagina>(new() { [nameof(KennisPagina.Zoek)] = typed, [nameof(KennisPagina.Gevonden)] = Find(typed, MostResults, knowledge) });
    }

    /// <summary>The list of results alone, for the script.</summary>
    public static RazorComponentResult<Resultaten> Search(string? q, KnowledgeBase knowledge)
    {
        var typed = Shorten(q);
        return new(new Dictionary<string, object?>
        {
            [nameof(Resultaten.Zoek)] = typed,
            [nameof(Resultaten.Gevonden)] = Find(typed, MostResults, knowledge),
        });
    }

    public static IResult ShowGlossary(PageVersion version, HttpContext http) => version.Keep(http, () => PageOf<BegrippenPagina>([]));

    public static IResult ShowTheme(string id, KnowledgeBase knowledge, PageVersion version, HttpContext http) =>
        knowledge.Themes.FirstOrDefault(theme => theme.Id == id) is { } theme
            ? version.Keep(http, () => PageOf<ThemaPagina>(new() { [nameof(ThemaPagina.Thema)] = theme }))
            : Unknown(id, knowledge);

    public static IResult ShowArticle(string id, KnowledgeBase knowledge, PageVersion version, HttpContext http) =>
        knowledge.Articles.TryGetValue(id, out var article)
            ? version.Keep(http, () => PageOf<ArtikelPagina>(new() { [nameof(ArtikelPagina.Artikel)] = article }))
            : Unknown(id, knowledge);

    // Someone may have the address by heart, or from an old print: its words tell what it was about.
    private static RazorComponentResult<OnbekendPagina> Unknown(string id, KnowledgeBase knowledge)
    {
        var words = Shorten(id.Replace('-', ' '));
        var suggestions = Find(words, MostSuggestions, knowledge);
        return new(new Dictionary<string, object?> { [nameof(OnbekendPagina.Misschien)] = suggestions }) { StatusCode = StatusCodes.Status404NotFound };
    }

    private static List<Article> Find(string typed, int most, KnowledgeBase knowledge) =>
        typed.Length == 0 ? [] : [.. knowledge.Search.Find(typed, most).Select(id => knowledge.Articles.GetValueOrDefault(id)).OfType<Article>()];

    private static string Shorten(string? typed)
    {
        var text = typed?.Trim() ?? "";
        return text.Length <= LongestSearch ? text : text[..LongestSearch];
    }

    private static RazorComponentResult<TPage> PageOf<TPage>(Dictionary<string, object?> parameters)
        where TPage : IComponent => new(parameters);
}

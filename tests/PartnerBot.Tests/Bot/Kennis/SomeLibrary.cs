using PartnerBot.Knowledge.Content;

namespace PartnerBot.Tests.Bot.Kennis;

/// <summary>The real content with articles and terms of the test in place of its own.</summary>
internal static class SomeLibrary
{
    public static Article ArticleWith(string markdown, string id = "proef") =>
        new(id, "Wat is dit?", "signalen", markdown, new DateOnly(2026, 11, 21), new DateOnly(2027, 5, 21))
        {
            Questions = ["BN001"],
            Roles = ["onderwijs", "politie"],
            Sources = [new ArticleSource("handreiking", "3.2.2", null)],
        };

    public static GlossaryTerm Term(string term, params string[] also) => new(term, also, $"Uitleg van {term}.", "Feiten nu (2026), paragraaf 2.1");

    public static KnowledgeBase With(IReadOnlyList<Article> articles, params GlossaryTerm[] terms) => TheHouse.Knowledge with
    {
        Articles = articles.ToDictionary(article => article.Id),
        Glossary = terms,
    };
}

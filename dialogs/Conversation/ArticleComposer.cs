using System.Globalization;
using PartnerBot.Dialogs.Recognition;
using PartnerBot.Dialogs.Replies;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>An article as the bot says it: short first, with its source and date, and the rest when asked.</summary>
internal sealed class ArticleComposer(KnowledgeBase knowledge, Phrases phrases)
{
    private const int RelatedShown = 2;
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The answer, and buttons for more, for what is related, and for whether it is right.</summary>
    public ArticleReply Short(Article article, DateTimeOffset now)
    {
        var more = article.Answer.Length < article.Markdown.Length ? [phrases.Button("knop.meer", Commands.More)] : Array.Empty<Button>();
        return Compose(article, article.Answer, now, [.. more, .. Rating(), .. Related(article)]);
    }

    /// <summary>The whole article.</summary>
    public ArticleReply Whole(Article article, DateTimeOffset now) => Compose(article, article.Markdown, now, [.. Rating(), .. Related(article)]);

    /// <summary>"CCV, Handreiking aanpak loverboyproblematiek (2012), 1.1".</summary>
    public string SourceLine(ArticleSource source)
    {
        var document = knowledge.Documents[source.Document];
        return source.According ?? $"{document.Publisher}, {document.Title} ({document.Year}), {source.Section}";
    }

    private ArticleReply Compose(Article article, string text, DateTimeOffset now, IReadOnlyList<Button> buttons) => new(
        $"artikel:{article.Id}",
        article.Id,
        article.Title,
        CallLinks.Fill(text, knowledge.Contacts),
        phrases.Of("kennis.bron",
            ("bronnen", string.Join("; ", article.Sources.Select(SourceLine).Distinct(StringComparer.Ordinal))),
            ("datum", Written(article.CheckedOn))),
        Warning(article, DutchDay.Of(now)),
        buttons);

    private string? Warning(Article article, DateOnly today)
    {
        if (article.HasExpired(today))
        {
            return phrases.Of("kennis.verlopen", ("datum", Written(article.ExpiresOn)));
        }

        return article.Status switch
        {
            ArticleStatus.Historisch => phrases.Of("kennis.historisch"),
            ArticleStatus.Regionaal => phrases.Of("kennis.regionaal"),
            ArticleStatus.Onzeker => phrases.Of("kennis.onzeker"),
            _ => null,
        };
    }

    private Button[] Rating() => [phrases.Button("knop.klopt", Commands.AnswerRight), phrases.Button("knop.klopt-niet", Commands.AnswerWrong)];

    private IEnumerable<Button> Related(Article article) =>
        article.SeeAlso.Take(RelatedShown).Select(id => knowledge.Articles[id].Title).Select(title => new Button(title, title));

    private static string Written(DateOnly day) => day.ToString("d MMMM yyyy", Dutch);
}

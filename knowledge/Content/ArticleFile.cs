namespace PartnerBot.Knowledge.Content;

/// <summary>Reads <c>artikelen/&lt;thema&gt;/&lt;slug&gt;.md</c>.</summary>
internal static class ArticleFile
{
    private const string Card = "kaart";

    public static Article? Read(ContentFile file)
    {
        if (MarkdownFile.Read(file) is not var (front, body))
        {
            return null;
        }

        var isCard = front.TextOrNull("vorm") == Card;
        var article = new Article(
            front.Text("id"), front.Text("titel"), front.Text("thema"), body, front.Date("gecontroleerd"), front.Date("vervalt"))
        {
            Questions = isCard ? front.TextsOrNone("beantwoordt") : front.Texts("beantwoordt"),
            Roles = front.Texts("rollen"),
            Status = StatusOf(front),
            Sources = [.. front.Items("bronnen").Select(SourceOf)],
            SeeAlso = front.TextsOrNone("zie_ook"),
            IsCard = isCard,
        };
        front.NothingElse();
        if (file.Name != $"artikelen/{article.Theme}/{article.Id}.md")
        {
            file.Report($"this article must be artikelen/{article.Theme}/{article.Id}.md, after its thema and id");
        }

        return article;
    }

    private static ArticleStatus StatusOf(Fields front)
    {
        switch (front.Text("status"))
        {
            case "actueel":
                return ArticleStatus.Actueel;
            case "historisch":
                return ArticleStatus.Historisch;
            case "regionaal":
                return ArticleStatus.Regionaal;
            case "onzeker":
                return ArticleStatus.Onzeker;
            default:
                front.File.Report("'status' must be actueel, historisch, regionaal or onzeker");
                return default;
        }
    }

    private static ArticleSource SourceOf(Fields fields)
    {
        var source = new ArticleSource(fields.Text("bron"), fields.Text("sectie"), fields.TextOrNull("volgens"));
        fields.NothingElse();
        return source;
    }
}

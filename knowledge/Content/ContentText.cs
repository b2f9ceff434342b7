namespace PartnerBot.Knowledge.Content;

/// <summary>One text that a person can see, and where it comes from.</summary>
/// <param name="Where">Sort and id, for example <c>question gemeente</c>.</param>
internal sealed record ContentText(string Where, string Text)
{
    /// <summary>Signals and questions ask about a person; rules on what may never be asked hold for them.</summary>
    public bool AsksAboutSomeone { get; private init; }

    public bool MayHavePlaceholders { get; private init; }

    public static IEnumerable<ContentText> AllOf(KnowledgeBase knowledge)
    {
        var asked = knowledge.Questions.Values.SelectMany(Of).Concat(knowledge.Pages.Values.SelectMany(Of));
        var told = knowledge.Guidance.Values.SelectMany(Of).Concat(knowledge.Contacts.Values.SelectMany(Of));
        var read = knowledge.Articles.Values.SelectMany(Of).Concat(knowledge.Glossary.Select(Of));
        var said = knowledge.Sentences.Select(s => new ContentText($"sentence {s.Key}", s.Value) { MayHavePlaceholders = true });
        return asked.Select(t => t with { AsksAboutSomeone = true }).Concat(told).Concat(read).Concat(said);
    }

    private static IEnumerable<ContentText> Of(Question question) =>
        Texts($"question {question.Id}", [question.Text, question.Label, question.Help, .. question.Options.Select(o => o.Text)]);

    private static IEnumerable<ContentText> Of(Page page) => Texts($"page {page.Id}", [page.Title, page.Intro]);

    private static IEnumerable<ContentText> Of(Guidance guidance) =>
        Texts($"guidance {guidance.Id}", [guidance.Title, guidance.Markdown]);

    private static IEnumerable<ContentText> Of(Article article) =>
        Texts($"article {article.Id}", [article.Title, CallLinks.Without(article.Markdown)]);

    private static ContentText Of(GlossaryTerm term) => new($"term {term.Term}", term.Meaning);

    private static IEnumerable<ContentText> Of(Contact contact) =>
        Texts($"contact {contact.Id}", [contact.Name, contact.Purpose, contact.Phone, contact.Hours]);

    private static IEnumerable<ContentText> Texts(string where, IEnumerable<string?> texts) =>
        texts.OfType<string>().Distinct(StringComparer.Ordinal).Select(text => new ContentText(where, text));
}

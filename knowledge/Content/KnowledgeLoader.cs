using PartnerBot.Knowledge.Places;

namespace PartnerBot.Knowledge.Content;

/// <summary>Reads the whole content folder once, at start.</summary>
public static class KnowledgeLoader
{
    /// <param name="contentDirectory">The folder <c>content</c>, or one laid out like it.</param>
    /// <exception cref="ContentProblems">Something in it is missing, malformed or there twice; lists everything found.</exception>
    public static KnowledgeBase Load(string contentDirectory)
    {
        var folder = new ContentFolder(contentDirectory);
        var lists = new ById<SignalList>("signal list");
        var pages = new ById<Page>("page");
        var questions = new ById<Question>("question");
        var guidance = new ById<Guidance>("guidance");
        var contacts = new ById<Contact>("contact");
        var sentences = new ById<string>("sentence");
        var articles = new ById<Article>("article");
        var documents = new ById<SourceDocument>("source document");

        foreach (var file in folder.Files("signalen", ".yml"))
        {
            var list = SignalFile.Read(file);
            lists.Add(list.Id, list, file);
            pages.AddAll(list.Pages.Select(p => p.Page), p => p.Id, file);
            questions.AddAll(list.Pages.SelectMany(p => p.Signals).Select(s => s.Question), q => q.Id, file);
        }

        foreach (var file in folder.Files("vragen", ".yml"))
        {
            var flow = QuestionFile.Read(file);
            pages.AddAll(flow.Pages, p => p.Id, file);
            questions.AddAll(flow.Questions, q => q.Id, file);
        }

        foreach (var file in folder.Files("uitkomsten", ".md"))
        {
            if (GuidanceFile.Read(file) is { } page)
            {
                guidance.Add(page.Id, page, file);
            }
        }

        foreach (var file in folder.Files("contacten", ".yml"))
        {
            var contact = ContactFile.Read(file);
            contacts.Add(contact.Id, contact, file);
        }

        foreach (var file in folder.Files("artikelen", ".md"))
        {
            if (ArticleFile.Read(file) is { } article)
            {
                articles.Add(article.Id, article, file);
            }
        }

        IReadOnlyList<Theme> themes = [];
        if (folder.File("artikelen/bronnen.yml") is { } library)
        {
            (var read, themes) = LibraryFiles.Library(library);
            documents.AddAll(read, d => d.Id, library);
        }

        var glossary = folder.File("woorden/begrippenlijst.yml") is { } terms ? LibraryFiles.Glossary(terms) : [];

        foreach (var file in folder.Files("zinnen", ".yml"))
        {
            foreach (var (id, text) in WordFiles.Sentences(file))
            {
                sentences.Add(id, text, file);
            }
        }

        var commands = Phrases(folder, "woorden/opdrachten.yml");
        var words = Phrases(folder, "woorden/luisteren.yml");
        var origin = Phrases(folder, "woorden/afkomst.yml");
        var danger = Danger(folder);
        _ = folder.Files("gebieden", ".csv");

        if (folder.Problems.Count > 0)
        {
            throw new ContentProblems(folder.Problems);
        }

        return new KnowledgeBase
        {
            Questions = questions.Found,
            Pages = pages.Found,
            Guidance = guidance.Found,
            Sentences = sentences.Found,
            SignalLists = lists.Found,
            Contacts = contacts.Found,
            Articles = articles.Found,
            Documents = documents.Found,
            Themes = themes,
            Glossary = glossary,
            Commands = commands,
            Words = words,
            Danger = danger,
            Places = Gazetteer.Load(Path.Combine(contentDirectory, "gebieden")),
            OriginWords = [.. origin.Values.SelectMany(words => words)],
        };
    }

    private static IReadOnlyDictionary<string, IReadOnlyList<string>> Phrases(ContentFolder folder, string name) =>
        folder.File(name) is { } file ? WordFiles.Phrases(file) : new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    private static DangerExamples Danger(ContentFolder folder)
    {
        var examples = folder.File("gevaar/gevaar.jsonl");
        var expressions = folder.File("gevaar/uitdrukkingen.txt");
        return examples is null || expressions is null ? new DangerExamples([], [], []) : DangerFiles.Read(examples, expressions);
    }

    /// <summary>What was found of one sort, each id once.</summary>
    private sealed class ById<T>(string sort)
    {
        private readonly Dictionary<string, T> _found = new(StringComparer.Ordinal);

        public IReadOnlyDictionary<string, T> Found => _found;

        public void Add(string id, T item, ContentFile file)
        {
            if (!_found.TryAdd(id, item))
            {
                file.Report($"there is another {sort} with the id '{id}'");
            }
        }

        public void AddAll(IEnumerable<T> items, Func<T, string> idOf, ContentFile file)
        {
            foreach (var item in items)
            {
                Add(idOf(item), item, file);
            }
        }
    }
}

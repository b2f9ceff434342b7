namespace PartnerBot.Knowledge.Content;

/// <summary>Reads <c>vragen/&lt;flow&gt;.yml</c>: the pages and questions of one flow.</summary>
internal static class QuestionFile
{
    public static (IReadOnlyList<Page> Pages, IReadOnlyList<Question> Questions) Read(ContentFile file)
    {
        var fields = YamlTree.Read(file);
        var pages = fields.Items("paginas").Select(ReadPage).ToList();
        var questions = fields.Items("vragen").Select(ReadQuestion).ToList();
        fields.NothingElse();
        return (pages, questions);
    }

    public static IReadOnlyList<Option> Options(Fields fields, string name) =>
        [.. fields.Items(name).Select(ReadOption)];

    private static Page ReadPage(Fields fields)
    {
        var page = new Page(fields.Text("id"), fields.Text("titel"), fields.TextOrNull("intro"));
        fields.NothingElse();
        return page;
    }

    private static Question ReadQuestion(Fields fields)
    {
        var question = new Question(
            fields.Text("id"),
            Kind(fields),
            fields.Text("vraag"),
            fields.Text("label"),
            fields.TextOrNull("uitleg"),
            fields.Has("opties") ? Options(fields, "opties") : [],
            MayBeUnknown: !fields.Flag("verplicht"));
        fields.NothingElse();
        return question;
    }

    private static Option ReadOption(Fields fields)
    {
        var option = new Option(fields.Text("id"), fields.Text("tekst")) { Also = fields.Has("ook") ? fields.Texts("ook") : [] };
        fields.NothingElse();
        return option;
    }

    private static QuestionKind Kind(Fields fields)
    {
        var name = fields.Text("soort");
        QuestionKind? kind = name switch
        {
            "keuze" => QuestionKind.Keuze,
            "meerkeuze" => QuestionKind.Meerkeuze,
            "ja-nee-weetniet" => QuestionKind.JaNeeWeetniet,
            "leeftijd" => QuestionKind.Leeftijd,
            "datum" => QuestionKind.Datum,
            "tekst" => QuestionKind.Tekst,
            "telefoon" => QuestionKind.Telefoon,
            "plaats" => QuestionKind.Plaats,
            _ => null,
        };
        if (kind is null)
        {
            fields.File.Report($"'{name}' is not a kind of question (soort)");
        }

        return kind ?? QuestionKind.Tekst;
    }
}

namespace PartnerBot.Knowledge.Content;

/// <summary>Reads <c>signalen/&lt;lijst&gt;.yml</c>: a list of signals in pages, which all take the same answers.</summary>
internal static class SignalFile
{
    public static SignalList Read(ContentFile file)
    {
        var fields = YamlTree.Read(file);
        var id = fields.Text("id");
        var title = fields.Text("titel");
        var source = fields.Text("bron");
        var answers = QuestionFile.Options(fields, "antwoorden");
        var pages = fields.Items("paginas").Select(page => ReadPage(page, answers)).ToList();
        fields.NothingElse();
        return new SignalList(id, title, pages) { Source = source };
    }

    private static SignalPage ReadPage(Fields fields, IReadOnlyList<Option> answers)
    {
        var page = new Page(fields.Text("id"), fields.Text("titel"), fields.TextOrNull("intro"));
        var category = fields.Text("categorie");
        var signals = fields.Items("signalen").Select(signal => ReadSignal(signal, category, answers)).ToList();
        fields.NothingElse();
        return new SignalPage(page, signals);
    }

    private static Signal ReadSignal(Fields fields, string category, IReadOnlyList<Option> answers)
    {
        var id = fields.Text("id");
        var text = fields.Text("tekst");
        var note = fields.Text("let-op");
        var question = new Question($"signaal.{id}", QuestionKind.Keuze, text, Label: text, note, answers, MayBeUnknown: true);
        var signal = new Signal(id, category, text, note, fields.Texts("vormen"), fields.Text("bron"), question)
        {
            About = fields.Text("doelgroep"),
        };
        fields.NothingElse();
        return signal;
    }
}

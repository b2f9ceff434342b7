namespace PartnerBot.Knowledge.Content;

/// <summary>Reads what stands around the articles: documents, themes and glossary.</summary>
internal static class LibraryFiles
{
    /// <summary>From <c>artikelen/bronnen.yml</c>.</summary>
    public static (IReadOnlyList<SourceDocument> Documents, IReadOnlyList<Theme> Themes) Library(ContentFile file)
    {
        var fields = YamlTree.Read(file);
        List<SourceDocument> documents =
        [
            .. fields.Items("bronnen").Select(d => new SourceDocument(
                d.Text("id"), d.Text("titel"), d.Text("uitgever"), d.Text("jaar"), d.Text("over"))),
        ];
        List<Theme> themes = [.. fields.Items("themas").Select(t => new Theme(t.Text("id"), t.Text("titel"), t.Text("over")))];
        fields.NothingElse();
        return (documents, themes);
    }

    /// <summary>From <c>woorden/begrippenlijst.yml</c>.</summary>
    public static IReadOnlyList<GlossaryTerm> Glossary(ContentFile file)
    {
        var fields = YamlTree.Read(file);
        List<GlossaryTerm> terms =
        [
            .. fields.Items("begrippen").Select(t => new GlossaryTerm(
                t.Text("begrip"), t.TextsOrNone("ook"), t.Text("uitleg"), t.Text("bron"))),
        ];
        fields.NothingElse();
        return terms;
    }
}

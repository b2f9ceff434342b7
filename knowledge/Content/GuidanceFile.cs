namespace PartnerBot.Knowledge.Content;

/// <summary>Reads <c>uitkomsten/&lt;slug&gt;.md</c>: front matter between two lines of <c>---</c>, then Markdown.</summary>
internal static class GuidanceFile
{
    private const string Fence = "---\n";

    public static Guidance? Read(ContentFile file)
    {
        var text = file.Text.ReplaceLineEndings("\n");
        var end = text.IndexOf("\n" + Fence, StringComparison.Ordinal);
        if (end < Fence.Length || !text.StartsWith(Fence, StringComparison.Ordinal))
        {
            file.Report("this file must begin with front matter between two lines of ---");
            return null;
        }

        var yaml = text[Fence.Length..(end + 1)];
        var body = text[(end + 1 + Fence.Length)..].Trim();
        if (body.Length == 0)
        {
            file.Report("there is no text below the front matter");
        }

        return Read(YamlTree.Read(file, yaml, linesBefore: 1), body);
    }

    private static Guidance Read(Fields fields, string body)
    {
        var guidance = new Guidance(
            fields.Text("id"), fields.Text("titel"), body, fields.Texts("bronnen"), fields.Date("gecontroleerd"), fields.Date("vervalt"));
        fields.NothingElse();
        return guidance;
    }
}

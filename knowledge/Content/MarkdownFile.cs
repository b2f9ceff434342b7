namespace PartnerBot.Knowledge.Content;

/// <summary>A file with front matter between two lines of <c>---</c>, then Markdown.</summary>
internal static class MarkdownFile
{
    private const string Fence = "---\n";

    /// <summary>The two parts, or null when the file is built otherwise; that is reported.</summary>
    public static (Fields Front, string Body)? Read(ContentFile file)
    {
        var text = file.Text.ReplaceLineEndings("\n");
        var end = text.IndexOf("\n" + Fence, StringComparison.Ordinal);
        if (end < Fence.Length || !text.StartsWith(Fence, StringComparison.Ordinal))
        {
            file.Report("this file must begin with front matter between two lines of ---");
            return null;
        }

        var body = text[(end + 1 + Fence.Length)..].Trim();
        if (body.Length == 0)
        {
            file.Report("there is no text below the front matter");
        }

        return (YamlTree.Read(file, text[Fence.Length..(end + 1)], linesBefore: 1), body);
    }
}

namespace PartnerBot.Knowledge.Content;

/// <summary>Reads <c>uitkomsten/&lt;slug&gt;.md</c>.</summary>
internal static class GuidanceFile
{
    public static Guidance? Read(ContentFile file)
    {
        if (MarkdownFile.Read(file) is not var (front, body))
        {
            return null;
        }

        var guidance = new Guidance(
            front.Text("id"), front.Text("titel"), body, front.Texts("bronnen"), front.Date("gecontroleerd"), front.Date("vervalt"));
        front.NothingElse();
        return guidance;
    }
}

using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PartnerBot.Bot.Channels.Web;

/// <summary>The Markdown of replies as HTML: no HTML of the writer, no images, links to https and tel only.</summary>
public static class MarkdownReader
{
    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    public static string ToHtml(string markdown)
    {
        var document = Markdown.Parse(markdown, _pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            // The page has one h1 and every reply its h2.
            heading.Level = 3;
        }

        KeepSafe(document);
        return document.ToHtml(_pipeline);
    }

    /// <summary>The same for one line that stands inside a paragraph of the page.</summary>
    public static string ToInlineHtml(string markdown)
    {
        var html = ToHtml(markdown).Trim();
        return html.StartsWith("<p>", StringComparison.Ordinal) && html.EndsWith("</p>", StringComparison.Ordinal) ? html[3..^4] : html;
    }

    /// <summary>Leaves only links to https and tel in a document; what an image or another link said stays as text.</summary>
    public static void KeepSafe(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            Guard(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !IsAllowed(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }
    }

    private static void Guard(LinkInline link)
    {
        if (link.IsImage || !IsAllowed(link.Url))
        {
            link.ReplaceBy(new ContainerInline(), copyChildren: true);
            return;
        }

        if (link.Url!.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
        {
            // The conversation stays open, and the other site does not learn where its visitor came from.
            var attributes = link.GetAttributes();
            attributes.AddProperty("target", "_blank");
            attributes.AddProperty("rel", "noopener noreferrer");
        }
    }

    private static bool IsAllowed(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("https" or "tel");
}

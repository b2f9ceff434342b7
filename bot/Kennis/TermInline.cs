using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Kennis;

/// <summary>A glossary term in a text, with its explanation beside it.</summary>
/// <param name="before">A bracket or quote that must not be left behind at the end of a line.</param>
/// <param name="after">Punctuation that must not begin the next line.</param>
internal sealed class TermInline(GlossaryTerm term, string before, string written, string after) : LeafInline
{
    public GlossaryTerm Term { get; } = term;

    public string Before { get; } = before;

    public string Written { get; } = written;

    public string After { get; } = after;
}

/// <summary>
/// A button that opens its explanation: the browser does this itself (popover), so that it works without script. It opens
/// on a tap, with the keyboard, and by the style sheet while someone points at it; a screen reader reads it as its description.
/// </summary>
internal sealed class TermRenderer : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline term)
    {
        var anchor = TermFinder.AnchorOf(term.Term);
        renderer.Write("<span class=\"begrip\">").WriteEscape(term.Before);
        renderer.Write($"<button type=\"button\" popovertarget=\"begrip-{anchor}\" aria-describedby=\"uitleg-{anchor}\">");
        renderer.WriteEscape(term.Written);
        renderer.Write($"</button><span class=\"begrip-uitleg\" id=\"begrip-{anchor}\" popover><span id=\"uitleg-{anchor}\">");
        renderer.WriteEscape(term.Term.Meaning);
        renderer.Write($"</span> <a href=\"/kennis/begrippen#{anchor}\">Begrippenlijst</a></span>");
        renderer.WriteEscape(term.After).Write("</span>");
    }
}

/// <summary>Teaches Markdig to write a <see cref="TermInline"/>.</summary>
internal sealed class TermExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // Terms are put into the document after it was read.
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => renderer.ObjectRenderers.AddIfNotAlready<TermRenderer>();
}

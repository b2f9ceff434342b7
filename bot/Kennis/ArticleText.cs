using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;
using PartnerBot.Bot.Channels.Web;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Kennis;

/// <summary>The text of an article as HTML: numbers filled in, each glossary term explained where it first stands.</summary>
public sealed class ArticleText(KnowledgeBase knowledge, TermFinder terms)
{
    private const string ClosingMarks = ".,;:!?)\"'\u2019\u201D";
    private const string OpeningMarks = "(\"\u2018\u201C";

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Use<TermExtension>().Build();

    /// <summary>The whole text; its first paragraph is the answer. The page has its h1, so headings begin at h2.</summary>
    public MarkupString Whole(Article article)
    {
        var document = Markdown.Parse(CallLinks.Fill(article.Markdown, knowledge.Contacts), Pipeline);
        MarkdownReader.KeepSafe(document);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Clamp(heading.Level, 2, 3);
        }

        Explain(document);
        return new MarkupString(document.ToHtml(Pipeline));
    }

    /// <summary>Only the answer, without explained terms: for a list of articles.</summary>
    public MarkupString Answer(Article article) => new(MarkdownReader.ToHtml(CallLinks.Fill(article.Answer, knowledge.Contacts)));

    /// <summary>Name and number of a contact; nothing when there is no such contact.</summary>
    public MarkupString Contact(string id) =>
        new(knowledge.Contacts.TryGetValue(id, out var contact) ? MarkdownReader.ToInlineHtml(contact.AsLink) : "");

    private void Explain(MarkdownDocument document)
    {
        var explained = new HashSet<GlossaryTerm>();
        foreach (var literal in document.Descendants<LiteralInline>().Where(IsPlainText).ToList())
        {
            var text = literal.Content.ToString();
            var firsts = terms.In(text).Where(found => explained.Add(found.Term)).ToList();
            if (firsts.Count > 0)
            {
                Replace(literal, text, firsts);
            }
        }
    }

    private static void Replace(LiteralInline literal, string text, List<FoundTerm> found)
    {
        var done = 0;
        foreach (var term in found)
        {
            var (start, end) = (term.Start, term.Start + term.Length);
            var (from, to) = (start, end);
            while (from > done && OpeningMarks.Contains(text[from - 1], StringComparison.Ordinal))
            {
                from--;
            }

            while (to < text.Length && ClosingMarks.Contains(text[to], StringComparison.Ordinal))
            {
                to++;
            }

            literal.InsertBefore(new LiteralInline(text[done..from]));
            literal.InsertBefore(new TermInline(term.Term, text[from..start], text[start..end], text[end..to]));
            done = to;
        }

        literal.ReplaceBy(new LiteralInline(text[done..]));
    }

    // A button inside a link or a heading would be two things at once.
    private static bool IsPlainText(LiteralInline literal)
    {
        ContainerInline? around = literal.Parent;
        while (around is { Parent: not null } and not LinkInline)
        {
            around = around.Parent;
        }

        return around is not LinkInline && around?.ParentBlock is not HeadingBlock;
    }
}

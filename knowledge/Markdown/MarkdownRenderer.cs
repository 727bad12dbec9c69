using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Shirube.Knowledge.Markdown;

/// <summary>
/// The one gate from Markdown to markup. Extensions are listed one by one, raw HTML is text, addresses pass an allow-list, and
/// the markup is written by this assembly element by element. Safe for any number of threads.
/// </summary>
public sealed class MarkdownRenderer
{
    /// <summary>Changes whenever the same text would be drawn in another way: stored markup with another number is drawn again.</summary>
    public const int Version = 1;

    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder { MaximumNestingDepth = MarkdownLimits.MaximumDepth }
        .UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true })
        .UseTaskLists()
        .UseFootnotes()
        .UseAutoLinks(new AutoLinkOptions { AllowDomainWithoutPeriod = false })
        .UseCjkFriendlyEmphasis()
        .UsePreciseSourceLocation()
        .DisableHtml()
        .Build();

    /// <summary>Draws a text. Whatever the text is, this returns; what is wrong with it is in the result.</summary>
    public RenderedText Render(string markdown, RenderContext context)
    {
        if (markdown.Length > MarkdownLimits.MaximumLength)
            return Refuse(new MarkdownProblem(MarkdownProblemKind.TooLong, 1, $"{markdown.Length} > {MarkdownLimits.MaximumLength}"));
        MarkdownDocument document;
        try
        {
            document = MarkdownParser.Parse(markdown, _pipeline);
        }
        catch (ArgumentException)
        {
            // The parser has no other way to say that its depth limit was met.
            return Refuse(new MarkdownProblem(MarkdownProblemKind.TooDeep, 1, $"> {MarkdownLimits.MaximumDepth}"));
        }
        return Draw(document, context);
    }

    /// <summary>The sections of a text in the words they are written in; a text that is refused has none.</summary>
    public IReadOnlyList<WrittenSection> Sections(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        if (markdown.Length > MarkdownLimits.MaximumLength) return [];
        try
        {
            var document = MarkdownParser.Parse(markdown, _pipeline);
            return BlockReader.Read(markdown, document, new HeadingPlan(document));
        }
        catch (ArgumentException)
        {
            // The parser has no other way to say that its depth limit was met.
            return [];
        }
    }

    private static RenderedText Draw(MarkdownDocument document, RenderContext context)
    {
        var labels = MarkdownLabels.For(context.Lang);
        var html = new HtmlBuffer();
        var findings = new Findings();
        var headings = new HeadingPlan(document);
        var inlines = new InlineWriter(html, new LinkWriter(html, context, findings), labels);
        new BlockWriter(html, inlines, labels, headings).WriteChildren(document);
        // After the writing, which takes the marks of notes out of the tree.
        return new RenderedText
        {
            Html = new SafeHtml(html.ToString()),
            Lead = SectionReader.Lead(document),
            Sections = SectionReader.Read(document, headings),
            Links = findings.Links,
            MediaNames = findings.MediaNames,
            Problems = findings.Problems,
        };
    }

    private static RenderedText Refuse(MarkdownProblem problem) => new()
    {
        Html = new SafeHtml(""),
        Lead = "",
        Sections = [new MarkdownSection("", 0, "", "")],
        Links = [],
        MediaNames = [],
        Problems = [problem],
    };
}

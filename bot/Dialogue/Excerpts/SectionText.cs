using Shirube.Bot.Dialogue.Texts;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Markdown;

namespace Shirube.Bot.Dialogue.Excerpts;

/// <summary>Reads published sections as the assistant gives them.</summary>
internal sealed class SectionText(ArticleReader reader, ArticleCatalog catalog, MarkdownRenderer markdown, OfficeTime time)
{
    private const int MostCached = 400;
    private const int MostBelow = 4;
    private readonly ExcerptCache _cache = new(MostCached);

    /// <summary>The section of a published article; null when there is none for this reader.</summary>
    /// <param name="no">The article.</param>
    /// <param name="lang">Its language; the article's other language when there is none in this one.</param>
    /// <param name="anchor">The section; the whole of a short article when empty.</param>
    /// <param name="audiences">Whose articles may be shown.</param>
    /// <param name="text">The assistant's words.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<SectionAnswer?> ReadAsync(
        int no, string lang, string anchor, IReadOnlyCollection<Audience> audiences, DialogueText text, CancellationToken cancellation)
    {
        var view = catalog.For(text.Lang, audiences);
        if (catalog.Current.Find(no, lang) is not { } head || !view.Shows(head)) return null;
        var key = new ExcerptKey(head.No, head.Lang, head.Revision, anchor, view.Lang);
        if (_cache.TryGet(key, out var known)) return known;
        if (await reader.ReadAsync(no, lang, cancellation) is not { } article) return null;
        var sections = markdown.Sections(article.Markdown);
        var place = anchor.Length == 0 ? 0 : sections.ToList().FindIndex(section => section.Anchor == anchor);
        if (place < 0) return null;
        var answer = Make(article, sections, place, view, text);
        _cache.Add(key, answer);
        return answer;
    }

    private SectionAnswer Make(ArticleView article, IReadOnlyList<WrittenSection> sections, int place, CatalogView view, DialogueText text)
    {
        var head = article.Head;
        var section = sections[place];
        // A question's answer is its whole article; a manual's is one section.
        var isWhole = place == 0 && head.Kind is ArticleKind.Faq or ArticleKind.Notice;
        var below = sections.Skip(place + 1).TakeWhile(other => place == 0 ? !isWhole : other.Level > section.Level)
            .Where(other => place > 0 || other.Level == 2).ToList();
        var url = ArticleLinks.Of(head, section.Anchor, view);
        IReadOnlyList<WrittenSection> taken = isWhole ? sections : section.Blocks.Count == 0 && below.Count > 0 ? [section, below[0]] : [section];
        var excerpt = ExcerptWriter.Of(taken, text, ArticleLinks.Page(head, view));
        return new SectionAnswer
        {
            Source = new Source(head.No, head.Lang, head.Revision, head.Title, section.Heading, section.Anchor, url, time.DayOf(head.PublishedAt)),
            Service = head.Service,
            Excerpt = excerpt,
            Plain = string.Join('\n', article.Sections.Where(own => taken.Any(other => other.Anchor == own.Anchor)).Select(own => own.Text)),
            Below = [.. below.Take(MostBelow).Select(other => new SectionLink(other.Heading, other.Anchor))],
        };
    }
}

using System.Globalization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Golden;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Knowledge.Search;

namespace Shirube.Bot.Dialogue.Answering;

/// <summary>Looks a question up and says how probable it is that each section found answers it.</summary>
internal sealed class SectionFinder(ArticleIndex articles, ArticleCatalog catalog)
{
    /// <summary>Articles that are weighed.</summary>
    public const int Hits = 5;

    /// <summary>Of an answer that somebody chose for the question: above what any model says.</summary>
    private const double ChosenByAPerson = 0.99;

    /// <param name="question">As typed.</param>
    /// <param name="service">Only articles of this service; null for all.</param>
    /// <param name="lang">Language of the articles; null for all.</param>
    /// <param name="audiences">Whose articles may be shown.</param>
    /// <param name="model">The confidence in force.</param>
    public Findings Find(string question, string? service, string? lang, IReadOnlyCollection<Audience> audiences, ConfidenceModel model) =>
        Weigh(new GoldenStage(articles.Index, catalog.Current), Search(articles.Index, Plain(question), service, lang, audiences), lang, audiences, model);

    /// <summary>The same in another state of knowledge: one as it would be. What the search finds there is known already.</summary>
    public static Findings Find(GoldenStage stage, string question, string lang, IReadOnlyCollection<Audience> audiences, ConfidenceModel model, SearchResponse found)
    {
        // Only where the assistant reads the question otherwise than the search does it has to ask itself.
        var response = Plain(question) is var plain && plain == question ? found with { Hits = [.. found.Hits.Take(Hits)] } : Search(stage.Index, plain, null, lang, audiences);
        return Weigh(stage, response, lang, audiences, model);
    }

    private static SearchResponse Search(SearchIndex index, string plain, string? service, string? lang, IReadOnlyCollection<Audience> audiences) => index.Search(new SearchRequest
    {
        Query = plain,
        Service = service,
        Lang = lang,
        Audiences = [.. audiences.Select(WireNames.Of)],
        Limit = Hits,
        WithEvidence = true,
        WithCounts = false,
    });

    private static Findings Weigh(GoldenStage stage, SearchResponse response, string? lang, IReadOnlyCollection<Audience> audiences, ConfidenceModel model)
    {
        var view = stage.Catalog.For(lang ?? "ja", audiences);
        var found = response.Hits
            .Select(hit => (Hit: hit, Article: ArticleOf(hit.Group, stage.Catalog, view), Confidence: hit.IsPinned ? ChosenByAPerson : model.Of(hit, response)))
            .Where(hit => hit.Article is not null)
            .OrderByDescending(hit => hit.Confidence).ToList();
        if (found.Count == 0) return Findings.Nothing with { Words = response.Evidence?.Words ?? 0 };
        return new Findings(
            response.Evidence?.Words ?? 0,
            [.. found.Select(hit => Section(hit.Article!, Answering(hit.Article!, hit.Hit), hit.Confidence))],
            [.. found[0].Hit.Others.Where(other => other != Answering(found[0].Article!, found[0].Hit)).Select(other => Section(found[0].Article!, other, found[0].Confidence * other.Score / found[0].Hit.Score))]);
    }

    // The opening of a manual says whom it is for; a section of it that matches as well says what to do.
    private static SectionHit Answering(ArticleHead article, SearchHit hit) =>
        !hit.IsPinned && hit.Best.Anchor.Length == 0 && hit.Others.Count > 0 && article.Kind is (ArticleKind.Manual or ArticleKind.Case) ? hit.Others[0] : hit.Best;

    // Who quotes a message of the screen or sets a dash does not use the search's signs.
    private static string Plain(string question) => string.Create(question.Length, question, static (plain, typed) =>
    {
        for (var i = 0; i < plain.Length; i++)
        {
            var isSign = typed[i] is '"' or '“' or '”' or '＂' or '„' || (typed[i] is '-' or '－' or '−' or '–' && (i == 0 || char.IsWhiteSpace(typed[i - 1])));
            plain[i] = isSign ? ' ' : typed[i];
        }
    });

    private static FoundSection Section(ArticleHead article, SectionHit hit, double confidence) => new(article, hit.Anchor, hit.Heading.Text, confidence);

    private static ArticleHead? ArticleOf(string group, CatalogSnapshot published, CatalogView view)
    {
        var colon = group.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !int.TryParse(group.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var no)) return null;
        return published.FindExact(no, group[(colon + 1)..]) is { } head && view.Shows(head) ? head : null;
    }
}

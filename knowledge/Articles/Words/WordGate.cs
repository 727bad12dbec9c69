using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Golden;
using Shirube.Knowledge.Articles.Indexing;

namespace Shirube.Knowledge.Articles.Words;

/// <summary>Asks all golden questions as they would fare with other lists of words, without changing anything.</summary>
public sealed class WordGate(ArticleIndex articles, ArticleIndexer indexer, ArticleCatalog catalog, GoldenQuestions questions, GoldenComparison comparison)
{
    private volatile Asked? _now;

    public async Task<WordCheck> CheckAsync(WordLists lists, CancellationToken cancellation = default)
    {
        var (snapshot, index) = (catalog.Current, articles.Index);
        var language = articles.LanguageWith(lists);
        var asked = await questions.ReadAsync(cancellation);
        var isSame = language.Analyzer.Fingerprint == index.Language.Analyzer.Fingerprint;
        using var then = isSame ? index.Preview([], language) : index.Beside(language);
        if (!isSame) await indexer.FillAsync(then, cancellation);
        if (_now is not { } now || !ReferenceEquals(now.Snapshot, snapshot)) _now = now = new Asked(snapshot, comparison.Ask(index, asked));
        var known = index.Language.Warnings.ToHashSet(StringComparer.Ordinal);
        return new WordCheck(comparison.Compare(now.Report, then, asked), [.. language.Warnings.Where(warning => !known.Contains(warning))]);
    }

    private sealed record Asked(CatalogSnapshot Snapshot, GoldenReport Report);
}

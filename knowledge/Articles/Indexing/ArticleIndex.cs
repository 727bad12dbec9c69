using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Shirube.Knowledge.Analysis.Terms;
using Shirube.Knowledge.Articles.Records;
using Shirube.Knowledge.Articles.Words;
using Shirube.Knowledge.Search;

namespace Shirube.Knowledge.Articles.Indexing;

/// <summary>Opens the search index when it is first used, with the dictionaries of the database, and closes it at the end.</summary>
public sealed partial class ArticleIndex : IDisposable
{
    private readonly IDbContextFactory<KnowledgeDbContext> _database;
    private readonly IndexOptions _options;
    private readonly ILogger<ArticleIndex> _logger;
    private readonly Lazy<Opened> _opened;
    private volatile WordLists? _inForce;

    public ArticleIndex(IDbContextFactory<KnowledgeDbContext> database, IndexOptions options, ILogger<ArticleIndex> logger)
    {
        _database = database;
        _options = options;
        _logger = logger;
        _opened = new Lazy<Opened>(Open);
    }

    /// <summary>The index. The tables of knowledge have to be there.</summary>
    public SearchIndex Index => _opened.Value.Index;

    /// <summary>Text to terms, as the index does it.</summary>
    public TermAnalyzer Analyzer => Index.Language.Analyzer;

    /// <summary>The lists of words that it works with now.</summary>
    public WordLists InForce => _inForce ?? _opened.Value.Lists;

    /// <summary>The language as other lists would make it.</summary>
    public SearchLanguage LanguageWith(WordLists lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return _opened.Value.Language.With(lists.UserWords, lists.Synonyms, lists.Pins);
    }

    /// <summary>Remembers which lists the index has just been given.</summary>
    internal void Use(WordLists lists, SearchLanguage language)
    {
        _inForce = lists;
        foreach (var warning in language.Warnings) LogWordRefused(warning);
    }

    public void Dispose()
    {
        if (!_opened.IsValueCreated) return;
        _opened.Value.Index.Dispose();
        _opened.Value.Language.Dispose();
    }

    private Opened Open()
    {
        using var context = _database.CreateDbContext();
        var lists = WordLists.Of(context.References.AsNoTracking()
            .Where(list => WordLists.Names.Contains(list.Name))
            .Where(list => !context.References.Any(later => later.Name == list.Name && later.Number > list.Number))
            .ToDictionary(list => list.Name, list => list.Text, StringComparer.Ordinal));
        var language = SearchLanguage.Load(_options.DictionaryPath, lists.UserWords, lists.Synonyms, lists.Pins);
        foreach (var warning in language.Warnings) LogWordRefused(warning);
        var index = SearchIndex.Open(_options.IndexPath, language);
        if (index.RebuildReason is { } reason) LogRebuild(reason);
        return new Opened(language, index, lists);
    }

    private sealed record Opened(SearchLanguage Language, SearchIndex Index, WordLists Lists);
}

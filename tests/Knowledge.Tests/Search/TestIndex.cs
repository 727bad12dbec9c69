using Shirube.Knowledge.Search;

namespace Shirube.Knowledge.Tests.Search;

/// <summary>An index in a folder of its own, deleted at the end.</summary>
internal sealed class TestIndex : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("shirube-index-").FullName;
    private readonly SearchLanguage _language;

    public TestIndex(TestLanguage language)
    {
        _language = language.Language;
        Index = SearchIndex.Open(Path, _language);
    }

    public string Path => System.IO.Path.Combine(_folder, "search.idx");

    public SearchIndex Index { get; private set; }

    public void Reopen()
    {
        Index.Dispose();
        Index = SearchIndex.Open(Path, _language);
    }

    /// <summary>Adds groups of one section each: key, title, body.</summary>
    public TestIndex With(params (string Key, string Title, string Body)[] articles)
    {
        Index.Apply([.. articles.Select(article => Change(article.Key, article.Title, article.Body))]);
        return this;
    }

    public static GroupChange Change(string key, string title, string body, string service = "", string kind = "faq", string audience = "all", string lang = "ja") =>
        new(key, "1", [new SearchDocument { Group = key, Ordinal = 0, Title = title, Body = body, Service = service, Kind = kind, Audience = audience, Lang = lang }]);

    public SearchResponse Search(string query, int limit = 10) => Index.Search(new SearchRequest { Query = query, Limit = limit });

    public IReadOnlyList<string> Keys(string query, int limit = 10) => [.. Search(query, limit).Hits.Select(hit => hit.Group)];

    public void Dispose()
    {
        Index.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}

using System.Net;
using System.Text.Json;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Search;

public sealed class SearchApiTests(RunningPortal portal)
{
    [Fact]
    public async Task Search_Answers_AsPromised()
    {
        using var visitor = portal.Visit();

        using var answer = JsonDocument.Parse(await visitor.TextAsync("/api/search?q=" + Uri.EscapeDataString("窓口で初期化") + "&limit=3"));

        var root = answer.RootElement;
        Assert.Equal(["query", "total", "tookMs", "strict", "didYouMean", "hits", "facets"], root.EnumerateObject().Select(p => p.Name));
        var hit = root.GetProperty("hits")[0];
        foreach (var name in new[] { "no", "kind", "service", "title", "slug", "heading", "anchor", "url", "snippet", "score", "sections" })
            Assert.True(hit.TryGetProperty(name, out _), name);
        Assert.Equal($"/articles/1001/password#{hit.GetProperty("anchor").GetString()}", hit.GetProperty("url").GetString());
        Assert.Equal("窓口で初期化する", hit.GetProperty("heading").GetString());
        foreach (var facet in new[] { "service", "kind" })
            Assert.True(root.GetProperty("facets").GetProperty(facet)[0].GetProperty("count").GetInt32() > 0);
    }

    [Fact]
    public async Task Snippets_AreEscaped()
    {
        using var visitor = portal.Visit();

        using var answer = JsonDocument.Parse(await visitor.TextAsync("/api/search?q=" + Uri.EscapeDataString("紙づまりのふた")));

        var snippets = answer.RootElement.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("snippet").GetString()!).ToList();
        Assert.Contains(snippets, snippet => snippet.Contains("<mark>", StringComparison.Ordinal));
        Assert.Contains(snippets, snippet => snippet.Contains("&lt;b&gt;", StringComparison.Ordinal));
        Assert.DoesNotContain(snippets, snippet => snippet.Contains("<b>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=51", "limit")]
    [InlineData("limit=ten", "limit")]
    [InlineData("offset=-1", "offset")]
    [InlineData("kind=book", "kind")]
    [InlineData("lang=fr", "lang")]
    public async Task Parameter_ThatIsWrong_IsNamed(string query, string name)
    {
        using var visitor = portal.Visit();

        using var response = await visitor.GetAsync("/api/search?q=a&" + query);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var problem = JsonDocument.Parse(await Visitor.TextAsync(response));
        Assert.True(problem.RootElement.GetProperty("errors").TryGetProperty(name, out _));
    }

    [Fact]
    public async Task Offsets_TurnThroughAllHits()
    {
        using var visitor = portal.Visit();
        var numbers = new List<int>();
        for (var offset = 0; offset < 30; offset += 10)
        {
            using var answer = JsonDocument.Parse(await visitor.TextAsync($"/api/search?q={Uri.EscapeDataString("印刷")}&kind=faq&limit=10&offset={offset}"));
            Assert.Equal(24, answer.RootElement.GetProperty("total").GetInt32());
            numbers.AddRange(answer.RootElement.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("no").GetInt32()));
        }

        Assert.Equal(24, numbers.Distinct().Count());
    }

    [Fact]
    public async Task Suggest_CompletesKanaAndKanji_WithAddresses()
    {
        using var visitor = portal.Visit();
        foreach (var typed in new[] { "パスワ", "ぱすわ", "pasuwa" })
        {
            using var answer = JsonDocument.Parse(await visitor.TextAsync("/api/suggest?q=" + Uri.EscapeDataString(typed)));
            var suggestions = answer.RootElement.GetProperty("suggestions").EnumerateArray().ToList();
            Assert.Contains(suggestions, suggestion => suggestion.GetProperty("text").GetString()!.Contains("パスワード", StringComparison.Ordinal));
            Assert.All(suggestions, suggestion => Assert.StartsWith("/", suggestion.GetProperty("url").GetString(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Suggest_NamesNothingHidden()
    {
        using var visitor = portal.Visit();
        using var agent = portal.Visit();
        await agent.AsAsync("agent");
        var url = "/api/suggest?q=" + Uri.EscapeDataString("窓口の内部");

        Assert.DoesNotContain("窓口の内部手順", await visitor.TextAsync(url), StringComparison.Ordinal);
        Assert.Contains("窓口の内部手順", await agent.TextAsync(url), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Description_NamesBothAddresses()
    {
        using var visitor = portal.Visit();

        using var description = JsonDocument.Parse(await visitor.TextAsync("/openapi/v1.json"));

        foreach (var path in new[] { "/api/search", "/api/suggest" })
            Assert.True(description.RootElement.GetProperty("paths").TryGetProperty(path, out _));
    }
}

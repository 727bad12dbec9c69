using System.Net;
using AngleSharp.Html.Dom;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Pages;

public sealed class CrawlTests(RunningPortal portal)
{
    private const int MostPages = 400;

    [Theory]
    [InlineData(null, "ja")]
    [InlineData(null, "en")]
    [InlineData("admin", "ja")]
    public async Task Pages_ReachedFromHome_AreWholeAndKeepTheRules(string? role, string lang)
    {
        using var visitor = portal.Visit();
        (await visitor.GetAsync("/?lang=" + lang)).Dispose();
        if (role is not null) await visitor.AsAsync(role);
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        var broken = new List<string>();
        var pages = await CrawlAsync(visitor, (url, page) =>
        {
            broken.AddRange(PageRules.Broken(page).Select(fault => $"{url}: {fault}"));
            if (page.DocumentElement.GetAttribute("lang") != lang) broken.Add($"{url}: language");
            var isItsOwnAddress = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") is not { } canonical || canonical == url;
            if (isItsOwnAddress && !titles.TryAdd(page.Title!, url)) broken.Add($"{url}: the title of {titles[page.Title!]}: {page.Title}");
        });

        Assert.Empty(broken);
        Assert.True(pages > 60, $"Only {pages} pages");
    }

    private static async Task<int> CrawlAsync(Visitor visitor, Action<string, IHtmlDocument> look)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var queue = new Queue<string>(seen);
        var pages = 0;
        while (queue.TryDequeue(out var url) && pages < MostPages)
        {
            using var response = await visitor.GetAsync(url);
            if (response.StatusCode is HttpStatusCode.MovedPermanently)
            {
                Add(response.Headers.Location!.OriginalString);
                continue;
            }

            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{url}: {response.StatusCode}");
            if (response.Content.Headers.ContentType?.MediaType != "text/html") continue;
            pages++;
            var page = await Visitor.ParseAsync(response);
            look(url, page);
            foreach (var link in page.QuerySelectorAll("a[href]").OfType<IHtmlAnchorElement>()) Follow(page, link.GetAttribute("href")!);
        }

        return pages;

        void Follow(IHtmlDocument page, string href)
        {
            if (href.StartsWith('#')) Assert.True(page.GetElementById(Uri.UnescapeDataString(href[1..])) is not null, $"{href} leads to nothing");
            // Changing the language is tested by itself; here it would mix the languages.
            if (!href.StartsWith('/') || href.Contains("lang=", StringComparison.Ordinal)) return;
            Add(href.Split('#')[0]);
        }

        void Add(string url)
        {
            if (seen.Add(url)) queue.Enqueue(url);
        }
    }
}

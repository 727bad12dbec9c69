using Shirube.Browser.Tests.Support;
using Xunit;

namespace Shirube.Browser.Tests;

/// <summary>How much travels over the line.</summary>
public sealed class WeightTests(Site site)
{
    private const int MostOfAll = 100 * 1024;

    private const int MostScript = 20 * 1024;

    private const int MostRequests = 10;

    [Theory]
    [InlineData("/")]
    [InlineData(Addresses.Manual)]
    public async Task Page_WithAllItsFiles_IsLight(string url)
    {
        await using var window = await site.OpenAsync(Look.Desk);
        var sizes = new List<(string Url, string Kind, long Bytes)>();
        var finished = new List<Task>();
        window.Page.RequestFinished += (_, request) => finished.Add(MeasureAsync(request));
        await window.Page.GotoAsync(url, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        await Task.WhenAll(finished);

        TestContext.Current.SendDiagnosticMessage("{0}: {1} bytes in {2} requests", url, sizes.Sum(size => size.Bytes), sizes.Count);
        Assert.InRange(sizes.Sum(size => size.Bytes), 1, MostOfAll);
        Assert.InRange(sizes.Where(size => size.Kind == "script").Sum(size => size.Bytes), 1, MostScript);
        Assert.InRange(sizes.Count, 1, MostRequests);
        Assert.DoesNotContain(sizes, size => size.Kind == "font");

        async Task MeasureAsync(Microsoft.Playwright.IRequest request)
        {
            var size = await request.SizesAsync();
            lock (sizes) sizes.Add((request.Url, request.ResourceType, size.ResponseBodySize + size.ResponseHeadersSize));
        }
    }
}

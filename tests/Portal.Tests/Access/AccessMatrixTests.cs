using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Portal.Access;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Access;

public sealed class AccessMatrixTests(RunningPortal portal)
{
    private static readonly string?[] Visitors = [null, "staff", "agent", "editor", "manager", "admin"];

    /// <summary>What stands in an address for the parameters of its route.</summary>
    private static readonly Dictionary<string, string> Samples = new(StringComparer.Ordinal)
    {
        ["no"] = "1001",
        ["slug"] = "lost",
        ["a"] = "1",
        ["b"] = "2",
        ["code"] = "404",
        ["documentName"] = "v1",
        ["hash"] = new string('a', 64),
        ["extension"] = "png",
        ["file"] = "picture.png",
        ["number"] = "1",
        ["id"] = "1",
        ["version"] = "1",
        ["token"] = "x",
        ["name"] = "x",
        ["list"] = "synonyms",
    };

    [Fact]
    public void Endpoints_All_HaveARow() =>
        Assert.Empty(Endpoints().Where(endpoint => AccessTable.Of(endpoint.RoutePattern.RawText) is null).Select(endpoint => endpoint.RoutePattern.RawText));

    [Fact]
    public void Rows_All_BelongToAnEndpoint()
    {
        var patterns = Endpoints().Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);

        var stale = AccessTable.All.Keys.Where(row => !(row.EndsWith("/**", StringComparison.Ordinal)
            ? patterns.Any(pattern => pattern.StartsWith(row[..^2], StringComparison.OrdinalIgnoreCase))
            : patterns.Contains(row)));

        Assert.Empty(stale);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Endpoints_EveryRole_MeetTheTable(bool requireSignIn)
    {
        await using var own = await RunningPortal.StartAsync(new TestSettings { More = [$"Portal:RequireSignIn={requireSignIn}"] });
        foreach (var name in Visitors)
        {
            using var visitor = own.Visit();
            if (name is not null) await visitor.AsAsync(name);
            var wrong = new List<string>();
            foreach (var endpoint in Endpoints(own))
            {
                var needed = AccessTable.RoleFor(AccessTable.Of(endpoint.RoutePattern.RawText)!.Value, requireSignIn);
                var isAllowed = needed is null || Roles.Named(name) >= needed;
                if (await IsLetInAsync(visitor, endpoint) != isAllowed) wrong.Add($"{name ?? "anonymous"} {endpoint.RoutePattern.RawText}");
            }

            Assert.Empty(wrong);
        }
    }

    private static async Task<bool> IsLetInAsync(Visitor visitor, RouteEndpoint endpoint)
    {
        // An address of forms alone is asked without a token: let in means refused for that, with 400.
        var method = endpoint.RoutePattern.RawText == "signout" ? "POST" : endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] ?? "GET";
        using var response = await visitor.SendAsync(method, AddressOf(endpoint));
        var isSentToSignIn = response.StatusCode == HttpStatusCode.Redirect && response.Headers.Location!.OriginalString.StartsWith("/signin", StringComparison.Ordinal);
        var isRefused = response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden;
        return !isSentToSignIn && (!isRefused || await AsksForItsOwnTokenAsync(response));
    }

    // Direct Line lets everybody in as far as its own check of a conversation's token, and refuses in its own form.
    private static async Task<bool> AsksForItsOwnTokenAsync(HttpResponseMessage response) =>
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).StartsWith("{\"error\":{\"code\":", StringComparison.Ordinal);

    private static string AddressOf(RouteEndpoint endpoint) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => Samples[parameter.Name],
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
            _ => "",
        }))));

    private List<RouteEndpoint> Endpoints() => Endpoints(portal);

    private static List<RouteEndpoint> Endpoints(RunningPortal portal) =>
        [.. portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];
}

using System.Text.RegularExpressions;

namespace Shirube.Benchmarks.Surveys;

/// <summary>A manager in front of a browser: signed in, and asking for whole pages.</summary>
internal sealed partial class ResultVisitor : IDisposable
{
    private readonly HttpClient _client;

    private ResultVisitor(Uri address) => _client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };

    public static async Task<ResultVisitor> SignInAsync(Uri address)
    {
        var visitor = new ResultVisitor(address);
        var page = await visitor._client.GetStringAsync(new Uri("/signin", UriKind.Relative));
        using var form = new FormUrlEncodedContent([new("UserName", "manager"), new("Password", "demo-manager"), new("__RequestVerificationToken", Token().Match(page).Groups["token"].Value)]);
        using var response = await visitor._client.PostAsync(new Uri("/signin", UriKind.Relative), form);
        response.EnsureSuccessStatusCode();
        return visitor;
    }

    /// <summary>Reads a page to its end.</summary>
    /// <returns>Its length in bytes.</returns>
    public async Task<int> GetAsync(string url)
    {
        var page = await _client.GetByteArrayAsync(new Uri(url, UriKind.Relative));
        Console.WriteLine($"  {page.Length / 1024} KB of HTML");
        return page.Length;
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}

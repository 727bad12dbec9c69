using Microsoft.Playwright;
using Xunit;

namespace Shirube.Browser.Tests.Support;

/// <summary>A browser window that keeps what must not happen: errors, reports of the content security policy, other hosts.</summary>
internal sealed class Window : IAsyncDisposable
{
    private const string Listener = """
        document.addEventListener("securitypolicyviolation", (e) => console.error("CSP " + e.violatedDirective + " " + e.blockedURI));
        """;

    private readonly IBrowserContext _context;

    private Window(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>What happened and must not.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Addresses asked for, in order.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<Window> OpenAsync(IBrowserContext context, Uri site)
    {
        await context.AddInitScriptAsync(Listener);
        var window = new Window(context, await context.NewPageAsync());
        window.Page.Request += (_, request) =>
        {
            window.Requests.Add(request.Url);
            var url = new Uri(request.Url);
            if (url.Scheme is not "data" and not "about" and not "blob" && url.Authority != site.Authority) window.Faults.Add($"another host: {request.Url}");
        };
        window.Page.Console += (_, message) =>
        {
            // The status of a page that is not there is not an error of the page.
            if (message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal)) window.Faults.Add($"console: {message.Text}");
        };
        window.Page.PageError += (_, error) => window.Faults.Add($"script: {error}");
        window.Page.Dialog += (_, dialog) =>
        {
            window.Faults.Add($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        return window;
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    public async Task<IResponse> GoAsync(string url)
    {
        var response = await Page.GotoAsync(url);
        Assert.NotNull(response);
        return response;
    }

    /// <summary>Signs in with a demonstration account.</summary>
    public async Task SignInAsync(string role)
    {
        await GoAsync("/signin");
        await Page.FillAsync("#user-name", role);
        await Page.FillAsync("#password", "demo-" + role);
        await Page.ClickAsync("main button");
        await Page.WaitForURLAsync(url => !url.Contains("/signin", StringComparison.Ordinal));
    }

    public void AssertQuiet() => Assert.Empty(Faults);
}

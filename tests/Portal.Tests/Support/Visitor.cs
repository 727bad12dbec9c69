using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Shirube.Portal.Tests.Support;

/// <summary>A browser as far as a test needs one: cookies, no redirects by itself, parsed pages.</summary>
internal sealed class Visitor : IDisposable
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true });

    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };

    public Visitor(Uri address)
    {
        Client = new HttpClient(_handler) { BaseAddress = address };
        Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("ja");
    }

    public HttpClient Client { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public CookieCollection Cookies => _handler.CookieContainer.GetCookies(Client.BaseAddress!);

    public void Dispose()
    {
        Client.Dispose();
        _handler.Dispose();
    }

    /// <summary>Takes a copy of another browser's cookies.</summary>
    public void Steal(Visitor other)
    {
        foreach (Cookie cookie in other.Cookies) _handler.CookieContainer.Add(Client.BaseAddress!, new Cookie(cookie.Name, cookie.Value, "/"));
    }

    public Task<HttpResponseMessage> GetAsync(string url) => Client.GetAsync(new Uri(url, UriKind.Relative), Stop);

    /// <summary>Any method, with or without a form.</summary>
    public async Task<HttpResponseMessage> SendAsync(string method, string url, IReadOnlyDictionary<string, string>? form = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(url, UriKind.Relative));
        if (form is not null) request.Content = new FormUrlEncodedContent(form);
        return await Client.SendAsync(request, Stop);
    }

    public static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(Stop);

    public async Task<string> TextAsync(string url)
    {
        using var response = await GetAsync(url);
        return await TextAsync(response);
    }

    public async Task<HttpStatusCode> StatusAsync(string url)
    {
        using var response = await GetAsync(url);
        return response.StatusCode;
    }

    /// <summary>The page at an address, whatever its status.</summary>
    public async Task<IHtmlDocument> PageAsync(string url)
    {
        using var response = await GetAsync(url);
        return await ParseAsync(response);
    }

    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage response) =>
        Parser.ParseDocument(await TextAsync(response));

    /// <summary>Sends the form of a page as a browser would, with its hidden fields.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string pageUrl, string action, IReadOnlyDictionary<string, string>? values = null, Action<HttpRequestMessage>? adjust = null)
    {
        var page = await PageAsync(pageUrl);
        var form = page.Forms.Single(form => form.GetAttribute("action") == action);
        var fields = form.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>()
            .Where(input => input is not { Type: "checkbox" or "radio", IsChecked: false })
            .ToDictionary(input => input.Name!, input => input.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in values ?? new Dictionary<string, string>(StringComparer.Ordinal)) fields[name] = value;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(action, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields) };
        adjust?.Invoke(request);
        return await Client.SendAsync(request, Stop);
    }

    /// <summary>Fills in the form around a button as a browser without scripts would, and presses the button.</summary>
    public async Task<HttpResponseMessage> PressAsync(IHtmlDocument page, string button, IReadOnlyDictionary<string, string>? values = null)
    {
        var pressed = (IHtmlButtonElement)page.QuerySelector(button)!;
        var form = pressed.Form!;
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var control in form.Elements.OfType<IHtmlElement>())
        {
            var (name, value) = control switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => (null, ""),
                IHtmlInputElement input => (input.Name, input.Value),
                IHtmlTextAreaElement area => (area.Name, area.Value),
                IHtmlSelectElement select => (select.Name, select.Value ?? ""),
                _ => (null, ""),
            };
            if (!string.IsNullOrEmpty(name) && values?.ContainsKey(name) != true) fields.Add(new(name, value));
        }

        fields.AddRange(values ?? new Dictionary<string, string>(StringComparer.Ordinal));
        if (pressed.Name is { Length: > 0 } own) fields.Add(new(own, pressed.Value));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(form.GetAttribute("action")!, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields) };
        return await Client.SendAsync(request, Stop);
    }

    public Task<HttpResponseMessage> TrySignInAsync(string name, string password, string signInPage = "/signin") =>
        SubmitAsync(signInPage, "/signin", new Dictionary<string, string>(StringComparer.Ordinal) { ["UserName"] = name, ["Password"] = password });

    /// <summary>Signs in with a demonstration account.</summary>
    public async Task<Visitor> AsAsync(string role)
    {
        using var response = await TrySignInAsync(role, "demo-" + role);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return this;
    }
}

using System.Globalization;

namespace Shirube.Portal.Web;

/// <summary>
/// Chooses the language of the screens: <c>?lang=</c>, then the cookie, then the browser's wish, then Japanese.
/// Asking for a language on a page remembers it.
/// </summary>
internal sealed class Language(RequestDelegate next)
{
    public const string CookieName = "lang";

    public const string QueryName = "lang";

    public static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");

    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    /// <summary>The language of the screens in this request: <c>ja</c> or <c>en</c>.</summary>
    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "ja";

    public Task InvokeAsync(HttpContext context)
    {
        var asked = Named(context.Request.Query[QueryName]);
        var remembered = Named(context.Request.Cookies[CookieName]);
        var culture = asked ?? remembered ?? Wished(context.Request) ?? Japanese;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        if (asked is not null && asked != remembered && !ApiAddresses.Contain(context.Request.Path)) Remember(context, asked);
        return next(context);
    }

    /// <summary>The culture that a text names, or null.</summary>
    public static CultureInfo? Named(string? name) => name switch
    {
        "ja" => Japanese,
        "en" => English,
        _ => null,
    };

    private static CultureInfo? Wished(HttpRequest request)
    {
        CultureInfo? best = null;
        var bestQuality = 0.0;
        foreach (var wish in request.GetTypedHeaders().AcceptLanguage)
        {
            var quality = wish.Quality ?? 1;
            var value = wish.Value.AsSpan();
            var culture = IsLanguage(value, "ja") ? Japanese : IsLanguage(value, "en") ? English : null;
            if (culture is null || quality <= bestQuality) continue;
            best = culture;
            bestQuality = quality;
        }

        return best;
    }

    private static bool IsLanguage(ReadOnlySpan<char> tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');

    private static void Remember(HttpContext context, CultureInfo culture) =>
        context.Response.Cookies.Append(CookieName, culture.Name, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Remembered,
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
}

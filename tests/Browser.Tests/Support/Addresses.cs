using Xunit;

namespace Shirube.Browser.Tests.Support;

/// <summary>One address of every kind of page, with long and with empty content.</summary>
internal static class Addresses
{
    public const string Manual = "/articles/1001/password";

    private static readonly string LongWords = Uri.EscapeDataString(string.Concat(Enumerable.Repeat("とてもながい質問のことばVeryLongWordWithoutAnySpaces", 8)));

    public static IReadOnlyList<string> All { get; } =
    [
        "/",
        "/?lang=en",
        "/search",
        "/search?service=mail&kind=faq",
        "/search?q=" + Uri.EscapeDataString("印刷できない"),
        "/search?q=" + Uri.EscapeDataString("印刷できない") + "&page=2",
        "/search?q=1001",
        "/search?q=zzzzqqqq",
        "/search?q=" + LongWords,
        "/search?q=print&lang=en",
        Manual,
        Manual + "?lang=en",
        "/articles/1012",
        "/articles/2001",
        "/articles/4001",
        "/articles/1001/history",
        "/articles/1001/print",
        "/cases",
        "/cases/lost-device",
        "/links",
        "/links?q=zzz",
        "/ask",
        "/ask?q=" + LongWords,
        "/accessibility",
        "/status",
        "/accessibility?lang=en",
        "/signin",
        "/nowhere/password",
    ];

    public static TheoryData<string> Theory => [.. All];
}

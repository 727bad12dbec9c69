using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Transfer;

/// <summary>Folders of articles as people send them to the page.</summary>
internal static class SentFolders
{
    public const string Url = "/desk/import/folder";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<HttpResponseMessage> SendAsync(Visitor visitor, byte[] zip)
    {
        var token = ValueOf(await visitor.PageAsync(Url), "form[enctype] [name=__RequestVerificationToken]");
        using var file = new ByteArrayContent(zip);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/zip");
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { file, "file", "記事.zip" } };
        return await visitor.Client.PostAsync(new Uri(Url, UriKind.Relative), form, Stop);
    }

    public static Task<HttpResponseMessage> CarryOutAsync(Visitor visitor, IHtmlDocument trial, string note)
        => visitor.PressAsync(trial, "form[action$='CarryOut'] button", new Dictionary<string, string>(StringComparer.Ordinal) { ["note"] = note });

    public static string ValueOf(IHtmlDocument page, string input) => ((IHtmlInputElement)page.QuerySelector(input)!).Value;

    public static byte[] Folder(params (string Name, string Text)[] files) => Zip.Of([.. files.Select(file => (file.Name, System.Text.Encoding.UTF8.GetBytes(file.Text)))]);

    public static string Article(int no, string title) => $"---\nno: {no}\nkind: faq\ntitle: {title}\nservice: mail\ngolden: [一, 二, 三]\n---\n\n本文です。\n";

    /// <summary>What is kept between a trial and its import.</summary>
    public static string[] Kept(RunningPortal portal) => Directory.GetFileSystemEntries(Path.Combine(portal.DataPath, "imports"));
}

using Shirube.Knowledge.Articles.Import;

namespace Shirube.Portal.Tests.Support;

/// <summary>Writes small content folders and imports them.</summary>
internal static class ContentWriter
{
    /// <summary>A PNG of 640 by 360 pixels, as far as its head tells.</summary>
    public static byte[] Picture(byte variant = 0)
        => [.. Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAoAAAAFoCAYAAADHMkpRAAAAAElFTkSuQmCC"), variant];

    public static void WriteLists(this TestFolder folder)
    {
        folder.Write("services.yml", "- { slug: mail, ja: メール, en: Mail }\n- { slug: wifi, ja: 庁内無線LAN, en: Wi-Fi }\n");
        folder.Write("vendor-manuals.csv", "id,title,vendor,service,version,issued,pages,location\nmail-guide,手引き,事業者,mail,1,2026-01-01,20,\\\\fs01\\x.pdf\n");
        folder.Write("dictionary/synonyms.txt", "メール, 電子メール\n");
        folder.Write("dictionary/user-words.csv", "");
    }

    public static void WriteArticle(this TestFolder folder, string path, int no, string body = "本文です。\n", string more = "", string kind = "faq", string service = "mail", string lang = "ja")
        => folder.Write(path, $"---\nno: {no}\nkind: {kind}\ntitle: 記事{no}\nservice: {service}\nlang: {lang}\ngolden: [一, 二, 三]\n{more}---\n\n{body}");

    public static Task<ImportReport> ImportAsync(this TestPortal portal, bool dryRun = false)
        => portal.Get<ArticleImporter>().ImportAsync(new ImportRequest { Folder = portal.Content.Path, DryRun = dryRun, Author = "tester", Note = "直した" });

    /// <summary>The repository's content folder.</summary>
    public static string OwnContent
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "content", "services.yml"))) return Path.Combine(folder.FullName, "content");
            throw new InvalidOperationException("The tests do not run inside the repository.");
        }
    }
}

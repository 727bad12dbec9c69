using System.Globalization;
using System.Text;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Files;

namespace Shirube.Knowledge.Tests.Articles;

/// <summary>Articles and files for tests.</summary>
internal static class Some
{
    private const string Letters = "あいうアイウ漢字々ー、。・（）「」［］！？ aZ09,.:;'\"#&*!|>%@`\\/~-_=+{}[]()<>\t𠮷😀é\u00A0\u2028\uFEFFnulltrueno";

    /// <summary>The repository's content folder.</summary>
    public static string ContentFolder
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "content", "services.yml"))) return Path.Combine(folder.FullName, "content");
            throw new InvalidOperationException("The tests do not run inside the repository.");
        }
    }

    public static FrontMatter Matter(int no = 1001) => new() { No = no, Kind = ArticleKind.Manual, Title = "題", Service = "mail" };

    public static ArticleHead Head(int no, string lang = "ja", ArticleKind kind = ArticleKind.Faq, string service = "mail", Audience audience = Audience.All, int minute = 0, DateOnly? until = null) => new()
    {
        No = no,
        Lang = lang,
        Kind = kind,
        Title = $"記事{no}",
        Slug = $"article-{no}",
        Service = service,
        Audience = audience,
        Owner = "サービスデスク",
        Lead = "説明",
        Revision = 1,
        PublishedAt = new DateTimeOffset(2026, 11, 20, 9, minute, 0, TimeSpan.Zero),
        Until = until,
        TextHash = no.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>A text with every kind of letter that YAML could stumble over.</summary>
    public static string Text(Random random, int longest = 30)
    {
        var text = new StringBuilder();
        var runes = Letters.EnumerateRunes().Where(rune => rune.Value != '\t').ToArray();
        for (var length = random.Next(1, longest); length > 0; length--) text.Append(runes[random.Next(runes.Length)]);
        var trimmed = text.ToString().Trim();
        return trimmed.Length == 0 ? "x" : trimmed;
    }

    public static FrontMatter Matter(Random random)
    {
        var kind = (ArticleKind)random.Next(4);
        return new FrontMatter
        {
            No = random.Next(1, 1_000_000),
            Kind = kind,
            Title = Text(random),
            Service = Text(random),
            Lang = random.Next(2) == 0 ? "ja" : "en",
            Audience = (Audience)random.Next(3),
            Owner = random.Next(3) == 0 ? "" : Text(random),
            ReviewBy = random.Next(2) == 0 ? null : new DateOnly(2026, 1, 1).AddDays(random.Next(4000)),
            SystemVersion = random.Next(2) == 0 ? "" : Text(random),
            Label = kind == ArticleKind.Notice ? Text(random) : "",
            Until = kind == ArticleKind.Notice ? new DateOnly(2027, 2, 28) : null,
            Keywords = Texts(random),
            Questions = Texts(random),
            Golden = Texts(random),
            Sources = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new SourceReference(Text(random), random.Next(1, 500)))],
        };
    }

    private static string[] Texts(Random random) => [.. Enumerable.Range(0, random.Next(5)).Select(_ => Text(random))];
}

using System.Globalization;
using Shirube.Knowledge.Articles.Files;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Turns an article's file into the fields of a draft and back.</summary>
internal static class DraftContents
{
    private const string DateFormat = "yyyy-MM-dd";

    public static DraftContent Of(ArticleFile file, string slug) => new()
    {
        Title = file.Matter.Title,
        Slug = slug,
        Service = file.Matter.Service,
        Audience = WireNames.Of(file.Matter.Audience),
        Owner = file.Matter.Owner,
        ReviewBy = Date(file.Matter.ReviewBy),
        OnExpiry = WireNames.Of(file.Matter.OnExpiry),
        SystemVersion = file.Matter.SystemVersion,
        Label = file.Matter.Label,
        Until = Date(file.Matter.Until),
        Keywords = string.Join('\n', file.Matter.Keywords),
        Questions = string.Join('\n', file.Matter.Questions),
        Golden = string.Join('\n', file.Matter.Golden),
        Sources = string.Join('\n', file.Matter.Sources.Select(source => string.Create(CultureInfo.InvariantCulture, $"{source.Manual} {source.Page}"))),
        Body = file.Body,
    };

    /// <summary>The article in its canonical form, or null with the reasons.</summary>
    public static ArticleFile? ToFile(DraftContent content, int no, string lang, ArticleKind kind, List<FileProblem> problems)
    {
        var before = problems.Count;
        var isNotice = kind == ArticleKind.Notice;
        var matter = new FrontMatter
        {
            No = no,
            Kind = kind,
            Title = content.Title.Trim(),
            Service = content.Service.Trim(),
            Lang = lang,
            Audience = Named(WireNames.AudienceOf(content.Audience), "読める人", "Readers", content.Audience, problems) ?? Audience.Desk,
            Owner = content.Owner.Trim(),
            ReviewBy = ParseDate(content.ReviewBy, "見直し期限", "Review by", problems),
            OnExpiry = Named(WireNames.OnExpiryOf(content.OnExpiry), "期限を過ぎたら", "After the date", content.OnExpiry, problems) ?? default,
            SystemVersion = content.SystemVersion.Trim(),
            Label = isNotice ? content.Label.Trim() : "",
            Until = isNotice ? ParseDate(content.Until, "掲載の終わり", "Until", problems) : null,
            Keywords = Lines(content.Keywords),
            Questions = Lines(content.Questions),
            Golden = Lines(content.Golden),
            Sources = ParseSources(content.Sources, problems),
        };
        // The reader of files knows all rules; what passes it passes an import as well.
        var file = ArticleFile.Read(new ArticleFile(matter, content.Body, 1).Write(), problems);
        return problems.Count > before && problems[before..].Exists(problem => problem.IsError) ? null : file;
    }

    private static string Date(DateOnly? date) => date?.ToString(DateFormat, CultureInfo.InvariantCulture) ?? "";

    private static List<string> Lines(string text)
        => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static T? Named<T>(T? value, string japanese, string english, string text, List<FileProblem> problems) where T : struct
    {
        if (value is null) problems.Add(FileProblem.Error(0, $"{japanese}の「{Short(text)}」はありません。", $"{english}: there is no \"{Short(text)}\"."));
        return value;
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static DateOnly? ParseDate(string text, string japanese, string english, List<FileProblem> problems)
    {
        if (text.Trim().Length == 0) return null;
        if (DateOnly.TryParseExact(text.Trim(), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        problems.Add(FileProblem.Error(0, $"{japanese}は 2027-03-31 のような日付で入れます。", $"{english} has to be a date such as 2027-03-31."));
        return null;
    }

    private static List<SourceReference> ParseSources(string text, List<FileProblem> problems)
    {
        var sources = new List<SourceReference>();
        foreach (var line in Lines(text))
        {
            var parts = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0)
                sources.Add(new SourceReference(parts[0], page));
            else
                problems.Add(FileProblem.Error(0, $"出典「{Short(line)}」は「マニュアルの id ページ」の形で入れます。", $"A source is an id and a page: \"{Short(line)}\"."));
        }

        return sources;
    }
}

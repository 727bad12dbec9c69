using Shirube.Knowledge.Articles.Reading;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>A compared text as rows with the changed words marked.</summary>
internal static class ChangedText
{
    public static IReadOnlyList<Articles.DiffRow> Of(IEnumerable<DiffLine> lines)
        => [.. lines.Where(line => line.Text.Length > 0).Select(Articles.DiffRow.Shown)];
}

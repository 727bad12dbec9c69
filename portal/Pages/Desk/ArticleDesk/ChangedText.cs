using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Search;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>Two texts compared, as rows with the changed words marked.</summary>
internal static class ChangedText
{
    public static IReadOnlyList<Articles.DiffRow> Of(string earlier, string later)
        => [.. TextComparison.Compare(earlier, later).Where(line => line.Kind != DiffKind.Same || line.Text.Length > 0)
            .Select(line => new Articles.DiffRow(line.Kind, new MarkedText(line.Text, [.. line.Changed.Select(range => new Mark(range.Start, range.Length))]), 0))];
}

using Shirube.Knowledge.Articles.Words;

namespace Shirube.Portal.Pages.Desk.SearchCare;

/// <summary>Lines by which two versions of a list differ. Immutable.</summary>
/// <param name="Added">Lines that only the later has.</param>
/// <param name="Removed">Lines that only the earlier has.</param>
internal sealed record LineChanges(IReadOnlyList<string> Added, IReadOnlyList<string> Removed)
{
    public static LineChanges None { get; } = new([], []);

    public static LineChanges Between(string name, string earlier, string later)
    {
        var (before, after) = (Lines(earlier), Lines(later));
        return new LineChanges([.. after.Except(before, StringComparer.Ordinal)], [.. before.Except(after, StringComparer.Ordinal)]);
        List<string> Lines(string text) => [.. WordListText.Lines(name, text).Select(line => line.Text)];
    }
}

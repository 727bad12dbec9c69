using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Import;

namespace Shirube.Portal.Pages.Desk.Transfer;

/// <summary>A folder of knowledge as its report shows it.</summary>
/// <param name="Report">What it would change or has changed.</param>
/// <param name="Key">Key of the kept file.</param>
internal sealed record FolderTrial(ImportReport Report, string Key)
{
    /// <summary>Rows on the page: what is refused first, and what stays as it is not at all.</summary>
    public const int Shown = 300;

    private static readonly ImportStatus[] Order = [ImportStatus.Refused, ImportStatus.New, ImportStatus.Changed, ImportStatus.Ignored];

    private readonly ILookup<string, FileProblem> _problems = Report.Problems.ToLookup(problem => problem.File, StringComparer.Ordinal);

    /// <summary>Whether there is something to carry out.</summary>
    public bool HasChanges => Report.Results.Any(result => result.Status is ImportStatus.New or ImportStatus.Changed);

    /// <summary>Whether the button to carry it out is offered.</summary>
    public bool CanGoOn => !Report.IsDone && !Report.HasErrors && HasChanges;

    /// <summary>Files about which there is something to tell, the most important first.</summary>
    public IReadOnlyList<ImportResult> Rows => [.. Report.Results.Where(result => result.Status != ImportStatus.Unchanged || ProblemsOf(result).Any())
        .OrderBy(result => Array.IndexOf(Order, result.Status) is >= 0 and var place ? place : Order.Length).ThenBy(result => result.Path, StringComparer.Ordinal)];

    public int Count(ImportStatus status) => Report.Results.Count(result => result.Status == status);

    public IEnumerable<FileProblem> ProblemsOf(ImportResult result) => _problems[result.Path];

    /// <summary>What is wrong with no file of the report: the zip file itself, names in it.</summary>
    public IEnumerable<FileProblem> OtherProblems()
    {
        var told = Report.Results.Select(result => result.Path).ToHashSet(StringComparer.Ordinal);
        return Report.Problems.Where(problem => !told.Contains(problem.File));
    }
}

using Shirube.Knowledge.Articles.Files;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>What an import has decided before it writes anything.</summary>
internal sealed record ImportPlan
{
    public required ContentFolder Folder { get; init; }

    public required KnownKnowledge Known { get; init; }

    /// <summary>Lists and texts of other parts that changed, by their paths.</summary>
    public required IReadOnlyDictionary<string, string> Lists { get; init; }

    /// <summary>Files of other parts.</summary>
    public required IReadOnlyList<ContentFile> Texts { get; init; }

    /// <summary>Media files that may be used.</summary>
    public required IReadOnlyList<ImportedMedia> Media { get; init; }

    /// <summary>Hashes of those that are used.</summary>
    public required IReadOnlySet<string> UsedMedia { get; init; }

    /// <summary>Used ones that are not stored yet.</summary>
    public required IReadOnlyList<ImportedMedia> NewMedia { get; init; }

    public required IReadOnlyList<ImportCandidate> Accepted { get; init; }

    /// <summary>Accepted ones that are new or differ from what is published.</summary>
    public required IReadOnlyList<ImportCandidate> Changed { get; init; }

    public required IReadOnlyList<FileProblem> Problems { get; init; }

    public bool HasErrors => Problems.Any(problem => problem.IsError);

    public ImportReport ToReport(bool isDone, bool isOutdated)
    {
        var created = Changed.Count(candidate => !Known.Articles.ContainsKey(candidate.Key));
        return new ImportReport
        {
            Files = Folder.Articles.Count,
            Created = created,
            Updated = Changed.Count - created,
            Unchanged = Accepted.Count - Changed.Count,
            Refused = Folder.Articles.Count - Accepted.Count,
            Lists = Lists.Count,
            Media = NewMedia.Count,
            Results = [.. Results()],
            Problems = [.. Problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)],
            IsDone = isDone,
            IsOutdated = isOutdated,
            State = Known.State,
        };
    }

    private IEnumerable<ImportResult> Results()
    {
        var accepted = Accepted.ToDictionary(candidate => candidate.Path, StringComparer.Ordinal);
        var changed = Changed.Select(candidate => candidate.Path).ToHashSet(StringComparer.Ordinal);
        var refused = Problems.Where(problem => problem.IsError).Select(problem => problem.File).ToHashSet(StringComparer.Ordinal);
        var media = Media.ToDictionary(file => file.File.Path, StringComparer.Ordinal);
        var fresh = NewMedia.Select(file => file.Hash).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Folder.Articles)
            yield return accepted.TryGetValue(file.Path, out var candidate)
                ? new ImportResult(file.Path, Status(Known.Articles.ContainsKey(candidate.Key), changed.Contains(file.Path)), candidate.Matter.No, candidate.Matter.Title)
                : new ImportResult(file.Path, ImportStatus.Refused);
        foreach (var file in Folder.Lists.Concat(Texts))
            yield return new ImportResult(file.Path, refused.Contains(file.Path) ? ImportStatus.Refused : Status(Known.Lists.ContainsKey(file.Path), Lists.ContainsKey(file.Path)));
        foreach (var file in Folder.Media)
            yield return new ImportResult(file.Path, !media.TryGetValue(file.Path, out var read) ? ImportStatus.Refused
                : !UsedMedia.Contains(read.Hash) ? ImportStatus.Ignored
                : Status(!fresh.Contains(read.Hash), fresh.Contains(read.Hash)));
    }

    private static ImportStatus Status(bool isKnown, bool isChanged) => !isKnown ? ImportStatus.New : isChanged ? ImportStatus.Changed : ImportStatus.Unchanged;
}

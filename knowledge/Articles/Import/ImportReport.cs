using Shirube.Knowledge.Articles.Files;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>What an import did, or in a dry run would have done. Immutable.</summary>
public sealed record ImportReport
{
    /// <summary>Files of articles that were found.</summary>
    public required int Files { get; init; }

    /// <summary>Articles that were not there before.</summary>
    public required int Created { get; init; }

    /// <summary>Articles that got a new revision.</summary>
    public required int Updated { get; init; }

    /// <summary>Articles that are as they were.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Articles that did not go in.</summary>
    public required int Refused { get; init; }

    /// <summary>Lists (services, vendor manuals, dictionaries) that changed.</summary>
    public required int Lists { get; init; }

    /// <summary>Pictures and attachments that are new.</summary>
    public required int Media { get; init; }

    /// <summary>What is wrong with the files, in order of their paths and lines.</summary>
    public required IReadOnlyList<FileProblem> Problems { get; init; }

    /// <summary>True when something did not go in.</summary>
    public bool HasErrors => Problems.Any(problem => problem.IsError);
}

using Shirube.Knowledge.Articles.Files;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>What an import did, or in a dry run would have done. Immutable.</summary>
public sealed record ImportReport
{
    /// <summary>Files of articles that were found.</summary>
    public int Files { get; init; }

    /// <summary>Articles that were not there before.</summary>
    public int Created { get; init; }

    /// <summary>Articles that got a new revision.</summary>
    public int Updated { get; init; }

    /// <summary>Articles that are as they were.</summary>
    public int Unchanged { get; init; }

    /// <summary>Articles that did not go in.</summary>
    public int Refused { get; init; }

    /// <summary>Lists (services, vendor manuals, dictionaries) that changed.</summary>
    public int Lists { get; init; }

    /// <summary>Pictures and attachments that are new.</summary>
    public int Media { get; init; }

    /// <summary>Each file and what becomes of it.</summary>
    public IReadOnlyList<ImportResult> Results { get; init; } = [];

    /// <summary>What is wrong with the files, in order of their paths and lines.</summary>
    public required IReadOnlyList<FileProblem> Problems { get; init; }

    /// <summary>Whether it was carried out.</summary>
    public bool IsDone { get; init; }

    /// <summary>True when it was not carried out because something was published since the dry run.</summary>
    public bool IsOutdated { get; init; }

    /// <summary>What was published when it looked; only equality means something.</summary>
    public string State { get; init; } = "";

    /// <summary>True when something did not go in.</summary>
    public bool HasErrors => Problems.Any(problem => problem.IsError);
}

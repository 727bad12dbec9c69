namespace Shirube.Knowledge.Articles.Files;

/// <summary>Problems of one file.</summary>
public static class FileProblems
{
    /// <summary>Nobody reads more of one file, and a file made for it could fill memory with them.</summary>
    public const int Most = 30;

    /// <summary>The first ones with the name of their file, and how many there are besides. Errors come before warnings when some are left out.</summary>
    public static IEnumerable<FileProblem> Of(string file, IReadOnlyList<FileProblem> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var told = found.Count <= Most
            ? found
            : [.. found.OrderByDescending(problem => problem.IsError).Take(Most), FileProblem.Warning(0, $"このファイルには、ほかに {found.Count - Most} 件あります。", $"{found.Count - Most} more in this file.")];
        return told.Select(problem => problem with { File = file });
    }
}

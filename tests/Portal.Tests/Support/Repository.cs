namespace Shirube.Portal.Tests.Support;

/// <summary>Where the sources are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Portal => Path.Combine(Root, "portal");

    /// <summary>Source files of the portal with these endings, without what a build made.</summary>
    public static IEnumerable<string> PortalFiles(params string[] endings) =>
        Directory.EnumerateFiles(Portal, "*", SearchOption.AllDirectories)
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Where(file => !Path.GetRelativePath(Portal, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "wwwroot"));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Portal.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}

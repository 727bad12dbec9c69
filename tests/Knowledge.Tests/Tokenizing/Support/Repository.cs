namespace Shirube.Knowledge.Tests.Tokenizing.Support;

/// <summary>Where the source tree is, for tests that read its content.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Portal.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests must run inside the source tree.");
    }
}

using Shirube.Knowledge.Articles.Records;

namespace Shirube.Portal.Startup;

/// <summary>Finds the folder of the first content.</summary>
internal static class ContentPath
{
    private const string Name = "content";

    /// <summary>The folder that is set; or else the one beside the program, or above it as in a working copy; null when there is none.</summary>
    public static string? Find(string setting)
    {
        if (setting.Length > 0)
            return Directory.Exists(setting) ? Path.GetFullPath(setting)
                : throw new StartupFaultException($"設定 Portal:ContentPath のフォルダ「{setting}」がありません。", $"There is no folder \"{setting}\" (Portal:ContentPath).");
        return Candidates().FirstOrDefault(folder => File.Exists(Path.Combine(folder, ReferenceNames.Services)));
    }

    private static IEnumerable<string> Candidates()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            yield return Path.Combine(folder.FullName, Name);
        yield return Path.GetFullPath(Name);
    }
}

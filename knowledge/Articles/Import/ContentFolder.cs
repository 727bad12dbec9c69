using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>The files of a content folder, by what they are. Links to places outside the folder are left alone.</summary>
internal sealed record ContentFolder
{
    private static readonly string[] KindFolders = ["manuals", "faq", "cases", "notices"];
    private const string MediaFolder = "media";

    private static readonly EnumerationOptions Enumeration = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    public required string Root { get; init; }

    public required IReadOnlyList<ContentFile> Articles { get; init; }

    public required IReadOnlyList<ContentFile> Media { get; init; }

    public required IReadOnlyList<ContentFile> Lists { get; init; }

    /// <summary>Folder of a kind, in the order of <see cref="ArticleKind"/>.</summary>
    public static string FolderOf(ArticleKind kind) => KindFolders[(int)kind];

    public static ContentFolder Open(string root) => new()
    {
        Root = root,
        Articles = [.. KindFolders.SelectMany(folder => Files(root, folder, "*.md"))],
        Media = [.. Files(root, MediaFolder, "*")],
        Lists = [.. ReferenceNames.All.Select(name => new ContentFile(name, Path.Combine(root, name))).Where(file => File.Exists(file.FullPath))],
    };

    /// <summary>The folder itself, or the one folder in it when what is packed is the folder and not what is in it, as many tools do.</summary>
    public static string RootIn(string folder)
        => Directory.GetFileSystemEntries(folder) is [var only] && Parts.Any(part => Path.Exists(Path.Combine(only, part))) ? only : folder;

    /// <summary>Paths of all files below a folder.</summary>
    public static IEnumerable<string> PathsIn(string root) => Files(root, "", "*").Select(file => file.Path);

    /// <summary>Files of another part.</summary>
    public IReadOnlyList<ContentFile> Texts(IContentTexts part) => [.. Files(Root, part.Folder, part.Pattern)];

    private static IEnumerable<string> Parts => [.. KindFolders, MediaFolder, .. ReferenceNames.All];

    private static IEnumerable<ContentFile> Files(string root, string folder, string pattern)
    {
        var path = Path.Combine(root, folder);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, pattern, Enumeration)
                .Select(file => new ContentFile(Path.GetRelativePath(root, file).Replace('\\', '/'), file))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
            : [];
    }
}

using System.Globalization;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>
/// The folder for media files of one article and language alone, <c>media/2001.ja/</c>: what its text calls <c>media/a.png</c> is
/// looked for there first. So articles may use different pictures of the same name, and no text has to change for it.
/// </summary>
internal static class OwnMedia
{
    public const string Root = "media/";

    public static string FolderOf(int no, string lang) => string.Create(CultureInfo.InvariantCulture, $"{Root}{no}.{lang}/");

    /// <summary>Whose file it is, and its name; the article is null for a file of all articles. Null when the path is neither.</summary>
    public static ((int No, string Lang)? Article, string Name)? Parse(string path)
    {
        var slash = path.IndexOf('/', Root.Length);
        if (slash < 0) return (null, path[Root.Length..]);
        var folder = path[Root.Length..slash].Split('.');
        return folder.Length == 2 && int.TryParse(folder[0], NumberStyles.None, CultureInfo.InvariantCulture, out var no)
            && WireNames.Languages.Contains(folder[1], StringComparer.Ordinal) && path.StartsWith(FolderOf(no, folder[1]), StringComparison.Ordinal)
            ? ((no, folder[1]), path[(slash + 1)..])
            : null;
    }
}

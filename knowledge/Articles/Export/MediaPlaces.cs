using System.Net;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Export;

/// <summary>
/// Decides where media files lie in an export. A name that means one file everywhere lies in <c>media/</c>. Where it means several,
/// the first article's lies there and the others' in folders of their own; where a text has the name but no such file, all of
/// them do, or that text would have the file after an import. It depends on what is published alone: exporting again gives the same.
/// </summary>
/// <param name="used">Media files of the published revisions.</param>
internal sealed class MediaPlaces(IReadOnlyList<UsedMedia> used)
{
    // Names that differ in case only are one file on other systems.
    private readonly HashSet<string> _names = used.Select(file => file.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _missed = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<(int, string), string> _ofArticle = used.ToLookup(file => (file.No, file.Lang), file => file.Name);

    /// <summary>Looks whether a text has the name of a file that its article lacks. It may find too many: that only costs a folder.</summary>
    public void Look(int no, string lang, string text)
    {
        if (_names.Count == 0 || !text.Contains(OwnMedia.Root, StringComparison.Ordinal)) return;
        var own = _ofArticle[(no, lang)].ToHashSet(StringComparer.Ordinal);
        var plain = Uri.UnescapeDataString(WebUtility.HtmlDecode(text.Replace("\\", "", StringComparison.Ordinal)));
        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = plain.IndexOf(OwnMedia.Root, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(OwnMedia.Root, at + 1, StringComparison.Ordinal))
        {
            var rest = plain.AsSpan(at + OwnMedia.Root.Length);
            // A name may hold what ends an address elsewhere, so each beginning is asked for.
            for (var length = 1; length <= Math.Min(rest.Length, MediaNames.MaximumLength); length++)
                if (names.Contains(rest[..length]) && rest[..length].ToString() is var name && !own.Contains(name)) _missed.Add(name);
        }
    }

    /// <summary>Paths with the hashes of what lies there.</summary>
    public IReadOnlyDictionary<string, string> All()
    {
        var shared = new Dictionary<string, UsedMedia>(StringComparer.OrdinalIgnoreCase);
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in used)
        {
            var isShared = !_missed.Contains(file.Name) && (shared.TryAdd(file.Name, file) || (shared[file.Name].Name == file.Name && shared[file.Name].Hash == file.Hash));
            places[(isShared ? OwnMedia.Root : OwnMedia.FolderOf(file.No, file.Lang)) + file.Name] = file.Hash;
        }
        return places;
    }
}

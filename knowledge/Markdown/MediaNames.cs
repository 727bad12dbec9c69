namespace Shirube.Knowledge.Markdown;

/// <summary>File names that a text may use for its pictures and attachments.</summary>
public static class MediaNames
{
    /// <summary>Most UTF-16 units of a name.</summary>
    public const int MaximumLength = 120;

    /// <summary>True for a plain file name: no folder, no leading dot, nothing that a file system reads in another way.</summary>
    public static bool IsValid(string name)
        => name.Length is > 0 and <= MaximumLength
            && name[0] != '.'
            && name[^1] is not ('.' or ' ')
            && !name.AsSpan().ContainsAny(Forbidden)
            && !name.Any(char.IsControl);

    private static readonly System.Buffers.SearchValues<char> Forbidden = System.Buffers.SearchValues.Create("/\\:*?\"<>|#%&;");
}

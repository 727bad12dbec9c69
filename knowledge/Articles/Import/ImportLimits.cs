namespace Shirube.Knowledge.Articles.Import;

/// <summary>How large files of knowledge may be.</summary>
public static class ImportLimits
{
    /// <summary>Bytes of an article's file: front matter and the longest text that is drawn, in UTF-8 of four bytes a character.</summary>
    public const long ArticleBytes = 4 * (Markdown.MarkdownLimits.MaximumLength + Files.ArticleFile.MaximumMatterLength);

    /// <summary>Bytes of a picture.</summary>
    public const long PictureBytes = 1024 * 1024;

    /// <summary>Bytes of an attachment.</summary>
    public const long AttachmentBytes = 10 * 1024 * 1024;

    /// <summary>Bytes of a list or a dictionary.</summary>
    public const long ListBytes = 4 * 1024 * 1024;

    /// <summary>Fewer golden questions than this are reported.</summary>
    public const int FewestGolden = 3;
}

namespace Shirube.Knowledge.Markdown;

/// <summary>What can be wrong with a text. The first two refuse it, the others leave something out.</summary>
public enum MarkdownProblemKind
{
    /// <summary>Longer than <see cref="MarkdownLimits.MaximumLength"/>.</summary>
    TooLong,

    /// <summary>Nested deeper than <see cref="MarkdownLimits.MaximumDepth"/>.</summary>
    TooDeep,

    /// <summary>An address that is not on the allow-list; its text stays.</summary>
    LinkRefused,

    /// <summary>A picture from elsewhere than the media folder; its alternative text stays.</summary>
    PictureRefused,

    /// <summary>A media file that is not there; its text stays.</summary>
    MediaMissing,

    /// <summary>A picture without a text for those who do not see it.</summary>
    AlternativeTextMissing,
}

namespace Shirube.Surveys.Definitions;

/// <summary>How large a definition may be. A survey of 80 questions in two languages has about 60 KB.</summary>
public static class DefinitionLimits
{
    /// <summary>Bytes of JSON. Read before parsing, so that nothing is parsed that is larger.</summary>
    public const int Bytes = 512 * 1024;

    public const int Pages = 50;
    public const int Questions = 300;
    public const int Choices = 300;

    /// <summary>A multiple choice is held as the bits of one number.</summary>
    public const int MultipleChoices = 60;

    public const int Rows = 60;
    public const int Axes = 30;

    /// <summary>Panels inside panels.</summary>
    public const int Depth = 5;

    public const int NameLength = 60;
    public const int TextLength = 2000;

    /// <summary>Longest answer in a field of one line, and in a comment, where the definition says nothing.</summary>
    public const int LineLength = 200;
    public const int CommentLength = 2000;

    /// <summary>No definition may allow more than this in one field.</summary>
    public const int LongestAnswer = 10_000;

    /// <summary>More faults than this are not read by anybody.</summary>
    public const int Faults = 200;
}

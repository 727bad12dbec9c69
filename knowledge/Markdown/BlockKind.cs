namespace Shirube.Knowledge.Markdown;

/// <summary>What a block of a section is.</summary>
public enum BlockKind
{
    Paragraph,

    /// <summary>A numbered list: steps.</summary>
    Steps,

    /// <summary>A list without numbers.</summary>
    List,

    /// <summary>A note, tip, warning ...</summary>
    Notice,

    Table,

    /// <summary>A paragraph with a picture.</summary>
    Picture,

    /// <summary>Code, quotes, rules.</summary>
    Other,
}

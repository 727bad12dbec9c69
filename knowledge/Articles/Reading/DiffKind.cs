namespace Shirube.Knowledge.Articles.Reading;

/// <summary>What happened to a line between two revisions.</summary>
public enum DiffKind
{
    /// <summary>It is the same in both.</summary>
    Same,

    /// <summary>Only the later revision has it.</summary>
    Added,

    /// <summary>Only the earlier revision has it.</summary>
    Removed,
}

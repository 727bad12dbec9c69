namespace Shirube.Surveys.Answering;

/// <summary>What can be done with a link.</summary>
public enum EntryState
{
    /// <summary>Nothing: unknown, cut off, used, expired, not begun, stopped. Which of them is told to nobody.</summary>
    Unusable,

    /// <summary>It can be answered.</summary>
    Open,

    /// <summary>It was answered and may be changed.</summary>
    Changeable,
}

namespace Shirube.Bot.Dialogue.Memory;

/// <summary>How a question ended.</summary>
internal enum Ending
{
    /// <summary>Nothing was asked yet.</summary>
    None,

    /// <summary>A section was shown.</summary>
    Answered,

    /// <summary>Sections were offered and none was it.</summary>
    Declined,

    /// <summary>Nothing was found.</summary>
    NothingFound,

    /// <summary>A flow led to the desk.</summary>
    FlowEnded,

    /// <summary>Something failed inside.</summary>
    Failed,
}

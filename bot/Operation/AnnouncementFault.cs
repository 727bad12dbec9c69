namespace Shirube.Bot.Operation;

/// <summary>What is wrong with an announcement.</summary>
public enum AnnouncementFault
{
    /// <summary>It ends before it begins.</summary>
    Backwards,

    /// <summary>It is over already.</summary>
    InThePast,

    /// <summary>It is longer than a month.</summary>
    TooLong,

    /// <summary>The Japanese text is missing.</summary>
    TextMissing,

    /// <summary>A text is too long.</summary>
    TextTooLong,
}

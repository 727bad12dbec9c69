namespace Shirube.Bot.Dialogue;

/// <summary>What kind of reply it is.</summary>
public enum ReplyKind
{
    /// <summary>Greeting, thanks, small talk.</summary>
    Courtesy,

    /// <summary>A section's own text: the assistant is sure.</summary>
    Answer,

    /// <summary>Two to four sections to choose from: it is not sure.</summary>
    Choices,

    /// <summary>It found nothing that answers.</summary>
    Nothing,

    /// <summary>A step of a guided flow.</summary>
    Flow,

    /// <summary>An inquiry was made of it.</summary>
    HandedOver,

    /// <summary>Status of an inquiry.</summary>
    Status,

    /// <summary>Something about what was typed: personal data, abuse, too long.</summary>
    Notice,

    /// <summary>Something failed inside.</summary>
    Fault,
}

namespace Shirube.Bot.Dialogue;

/// <summary>How sure the assistant was of a question. Stored and reported by name.</summary>
public enum Band
{
    /// <summary>It gave the section itself.</summary>
    Sure,

    /// <summary>It offered sections to choose from.</summary>
    Unsure,

    /// <summary>It found nothing that answers.</summary>
    Nothing,
}

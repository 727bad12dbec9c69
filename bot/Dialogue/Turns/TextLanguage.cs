namespace Shirube.Bot.Dialogue.Turns;

/// <summary>What a text is written in.</summary>
internal enum TextLanguage
{
    /// <summary>No letters at all.</summary>
    None,

    Japanese,

    English,

    /// <summary>A few Latin words that say nothing of the language: names, abbreviations.</summary>
    Latin,

    /// <summary>Another script.</summary>
    Other,
}

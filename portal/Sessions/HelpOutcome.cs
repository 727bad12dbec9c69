namespace Shirube.Portal.Sessions;

/// <summary>What became of an attempt to get help. Stored by name.</summary>
internal enum HelpOutcome
{
    /// <summary>Nothing was opened and nothing said: nobody knows.</summary>
    Unknown,

    /// <summary>Something was opened or answered, and the person left without a word.</summary>
    Left,

    /// <summary>The person said that it is solved.</summary>
    Solved,

    /// <summary>An inquiry was made.</summary>
    Inquiry,
}

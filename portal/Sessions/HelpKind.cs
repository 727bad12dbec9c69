namespace Shirube.Portal.Sessions;

/// <summary>What happens in an attempt to get help. Stored by name.</summary>
internal enum HelpKind
{
    /// <summary>Words were searched for.</summary>
    Searched,

    /// <summary>An article was opened.</summary>
    Opened,

    /// <summary>The assistant gave an answer, choices or a step of a flow.</summary>
    Answered,

    /// <summary>The assistant had no answer.</summary>
    Missed,

    /// <summary>A question to the desk was written, and sections near it were shown.</summary>
    Asked,

    /// <summary>The person said that it is solved.</summary>
    Solved,

    /// <summary>The person said that something did not help.</summary>
    Unsolved,

    /// <summary>An inquiry was made.</summary>
    Inquired,
}

namespace Shirube.Portal.Chat;

/// <summary>What became of what was sent by the form.</summary>
internal enum SayOutcome
{
    Said,

    /// <summary>There was nothing to send.</summary>
    Empty,

    TooLong,

    /// <summary>Too much in a short time.</summary>
    TooOften,

    /// <summary>The assistant cannot be talked to.</summary>
    Unavailable,
}

namespace Shirube.Portal.Chat;

/// <summary>Whether an answer helped, from the form.</summary>
internal sealed record RateInput
{
    public string? Turn { get; init; }

    /// <summary>Whether it helped.</summary>
    public bool Solved { get; init; }

    /// <summary>Name of the reason, when one was chosen.</summary>
    public string? Reason { get; init; }

    public string? Comment { get; init; }
}

namespace Shirube.Portal.Chat;

/// <summary>What the form sends: words, or a button.</summary>
internal sealed record SayInput
{
    /// <summary>As the box to write in allows.</summary>
    public const int LongestText = 2000;

    public string? Text { get; init; }

    public string? Choice { get; init; }

    /// <summary>Words that were searched for.</summary>
    public string? Q { get; init; }
}

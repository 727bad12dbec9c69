namespace Shirube.Portal.Pages.Inquiries;

/// <summary>What the owner of an inquiry sends. Anything may stand in it.</summary>
internal sealed record OwnForm
{
    public const string Note = "note";

    public const string Solved = "solved";

    public const string Reopen = "reopen";

    /// <summary>Which of these.</summary>
    public string? Do { get; init; }

    public string? Text { get; init; }
}

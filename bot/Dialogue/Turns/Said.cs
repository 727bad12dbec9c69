using Shirube.Bot.Desk;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>What a step answers.</summary>
internal sealed record Said
{
    public required ReplyKind Kind { get; init; }

    public required string Text { get; init; }

    public IReadOnlyList<Source> Sources { get; init; } = [];

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    public bool CanBeRated { get; init; }

    public string? Inquiry { get; init; }

    public string? Expecting { get; init; }

    /// <summary>False where the desk is not to be offered: it was just asked.</summary>
    public bool OffersDesk { get; init; } = true;

    public Band? Band { get; init; }

    public double? Confidence { get; init; }

    /// <summary>True when the person was not helped.</summary>
    public bool IsMiss { get; init; }

    public HandoverReason? Handover { get; init; }

    /// <summary>Flow and step; null outside flows.</summary>
    public string? Flow { get; init; }
}

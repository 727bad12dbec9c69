namespace Shirube.Bot.Dialogue;

/// <summary>What the assistant says in one turn.</summary>
public sealed record Reply
{
    /// <summary>Names the turn, for ratings and records.</summary>
    public required string TurnId { get; init; }

    public required ReplyKind Kind { get; init; }

    /// <summary>Markdown, made of the portal's own texts and published sections only; what the person typed never becomes markup.</summary>
    public required string Text { get; init; }

    /// <summary>Language of <see cref="Text"/>.</summary>
    public required string Lang { get; init; }

    /// <summary>The published sections the text was taken from, in order of their numbers in the text (<c>[1]</c>, <c>[2]</c>).</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>What can be pressed instead of typing. Talking to the desk is always among them or beside them.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Whether to ask if it helped.</summary>
    public bool CanBeRated { get; init; }

    /// <summary>Number of the inquiry that was made, or whose status was told; null when there is none.</summary>
    public string? Inquiry { get; init; }

    /// <summary>Who is to speak next where a flow or a question of the assistant is open: hint for the input box; null when anything may be asked.</summary>
    public string? Expecting { get; init; }
}

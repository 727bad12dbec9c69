namespace Shirube.Bot.Dialogue;

/// <summary>What a person says in one turn.</summary>
public sealed record Utterance
{
    /// <summary>The conversation it belongs to.</summary>
    public required string ConversationId { get; init; }

    /// <summary>The words, with personal data already masked; empty when a <see cref="Choice"/> says it all.</summary>
    public required string Text { get; init; }

    /// <summary>The words as they were typed, personal data included. Only for the contact that the desk asked for: never kept, never said back. Null when nothing was masked.</summary>
    public string? Typed { get; init; }

    /// <summary>The <see cref="Dialogue.Choice.Value"/> that was pressed; null when typed. Comes from outside: anything may stand here.</summary>
    public string? Choice { get; init; }

    /// <summary>Kinds of personal data that were masked in the words.</summary>
    public IReadOnlyList<PersonalDataKind> Masked { get; init; } = [];

    /// <summary>Language of the person's screens, <c>ja</c> or <c>en</c>.</summary>
    public required string Lang { get; init; }

    public required ChatPerson Person { get; init; }

    /// <summary>Words that came along from a search; null when none did.</summary>
    public string? SearchedFor { get; init; }
}

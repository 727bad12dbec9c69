namespace Shirube.Portal.Desk.Asking;

/// <summary>The form at <c>/ask</c> as it was sent. Anything may stand in it.</summary>
internal sealed record AskForm
{
    public string? Subject { get; init; }

    public string? Text { get; init; }

    public string? Service { get; init; }

    public string? Name { get; init; }

    public string? Contact { get; init; }

    /// <summary>Words that came along from a search.</summary>
    public string? Words { get; init; }

    /// <summary>Conversation that was left for the form.</summary>
    public string? Conversation { get; init; }

    /// <summary>Random, made with the form: the same form sent twice is one inquiry.</summary>
    public string? Submission { get; init; }

    /// <summary>Which button: see <see cref="AskStep"/>; nothing for the first sending.</summary>
    public string? Step { get; init; }
}

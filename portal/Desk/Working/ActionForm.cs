namespace Shirube.Portal.Desk.Working;

/// <summary>What an agent does to an inquiry, as it was sent. Anything may stand in it.</summary>
internal sealed record ActionForm
{
    /// <summary>Which action: a name of <see cref="DeskAction"/>.</summary>
    public string? Do { get; init; }

    /// <summary>Version of the inquiry that the agent saw.</summary>
    public int Version { get; init; }

    public string? Text { get; init; }

    /// <summary>Assigning: an account. Escalating: whom.</summary>
    public string? To { get; init; }

    public string? Service { get; init; }

    public string? Nature { get; init; }

    public string? Outcome { get; init; }

    /// <summary>When it happened, in office time; empty for now.</summary>
    public string? At { get; init; }

    /// <summary>A new promise, in office time.</summary>
    public string? AnswerBy { get; init; }

    public bool PersonChoseTime { get; init; }

    public bool PersonWasAbsent { get; init; }

    public bool NeedsArticle { get; init; }

    /// <summary>Answering: closes it too.</summary>
    public bool AndClose { get; init; }

    /// <summary>Answering: words to look for sections with.</summary>
    public string? Find { get; init; }

    /// <summary>Answering: key of a section whose text is to be put into the answer.</summary>
    public string? Insert { get; init; }

    /// <summary>Answering: keys of sections; <see cref="Use"/> and <see cref="Comment"/> are in the same order.</summary>
    public string?[] Pick { get; init; } = [];

    public string?[] Use { get; init; } = [];

    public string?[] Comment { get; init; } = [];
}

namespace Shirube.Portal.Desk.Working;

/// <summary>An inquiry that came by phone, mail or in person, as an agent entered it. Anything may stand in it.</summary>
internal sealed record EntryForm
{
    public string? Channel { get; init; }

    /// <summary>When it came, in office time; empty for now.</summary>
    public string? At { get; init; }

    /// <summary>Account of the person, where there is one.</summary>
    public string? Account { get; init; }

    public string? Name { get; init; }

    public string? Contact { get; init; }

    public string? Subject { get; init; }

    public string? Text { get; init; }

    public string? Service { get; init; }

    /// <summary>What was answered at once, or empty.</summary>
    public string? Answer { get; init; }

    /// <summary>Number of the article that answered, or empty.</summary>
    public string? Article { get; init; }

    public bool NeedsArticle { get; init; }

    /// <summary>When it was answered, in office time; empty for now.</summary>
    public string? AnsweredAt { get; init; }

    public bool IsSolved { get; init; }

    public string? Submission { get; init; }
}

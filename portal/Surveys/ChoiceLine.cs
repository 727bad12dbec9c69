namespace Shirube.Portal.Surveys;

/// <summary>A choice in the form of a question.</summary>
internal sealed record ChoiceLine
{
    public string? Value { get; init; }

    public string? Ja { get; init; }

    public string? En { get; init; }

    public string? Points { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Value) && string.IsNullOrWhiteSpace(Ja) && string.IsNullOrWhiteSpace(En) && string.IsNullOrWhiteSpace(Points);
}

namespace Shirube.Portal.Surveys;

/// <summary>A row of a matrix in the form of a question.</summary>
internal sealed record MatrixLine
{
    public string? Value { get; init; }

    public string? Ja { get; init; }

    public string? En { get; init; }

    public string? Axis { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Value) && string.IsNullOrWhiteSpace(Ja) && string.IsNullOrWhiteSpace(En);
}

namespace Shirube.Surveys.Export;

/// <summary>Names of sheets, files and columns, in the language of the reader.</summary>
public sealed record ExportWords
{
    public required string Answers { get; init; }

    public required string CodeBook { get; init; }

    public required string Comments { get; init; }

    public required string Number { get; init; }

    public required string Person { get; init; }

    /// <summary>What stands in the column of persons.</summary>
    public required string PersonMeaning { get; init; }

    public required string Unit { get; init; }

    public required string Month { get; init; }

    public required string Total { get; init; }

    public required string Key { get; init; }

    public required string Question { get; init; }

    public required string Kind { get; init; }

    public required string Value { get; init; }

    public required string Text { get; init; }

    public required string Points { get; init; }

    public required string Axis { get; init; }

    /// <summary>What stands where a unit or a month is hidden.</summary>
    public required string Hidden { get; init; }
}

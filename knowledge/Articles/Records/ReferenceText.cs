namespace Shirube.Knowledge.Articles.Records;

/// <summary>One version of a list that comes as a file: services, vendor manuals, synonyms, user words. The largest number counts.</summary>
public sealed class ReferenceText
{
    /// <summary>File name, one of <see cref="ReferenceNames"/>.</summary>
    public required string Name { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required string Text { get; init; }

    /// <summary>SHA-256 of the text in UTF-8, 64 hexadecimal digits.</summary>
    public required string Hash { get; init; }

    public required string Author { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>What changed and why; empty when it was brought in.</summary>
    public string Note { get; init; } = "";
}

namespace Shirube.Knowledge.Articles.Import.Faq;

/// <summary>A list of questions and answers that is to be brought in.</summary>
public sealed record FaqRequest
{
    /// <summary>The file, in UTF-8 with or without its mark, or in Shift_JIS.</summary>
    public required ReadOnlyMemory<byte> File { get; init; }

    /// <summary>Service of rows whose category is none; empty when each row has to have one.</summary>
    public string Service { get; init; } = "";

    /// <summary>Who answers for the articles.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Language of the list.</summary>
    public string Lang { get; init; } = "ja";

    /// <summary>True to check everything and change nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>True to publish at once, as the command line does; false to begin drafts that go through the usual review.</summary>
    public bool Publish { get; init; }

    /// <summary>Who brings it in.</summary>
    public required string By { get; init; }
}

namespace Shirube.Knowledge.Articles.Records;

/// <summary>One row whose value changes with every publication, so that another process notices.</summary>
public sealed class KnowledgeStamp
{
    public const int OnlyId = 1;

    public required int Id { get; init; }

    /// <summary>Random; only equality means something.</summary>
    public required string Value { get; set; }
}

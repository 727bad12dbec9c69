namespace Shirube.Surveys.Records;

/// <summary>
/// One person's answers. The number comes from the token by a hash, so that only who holds the token finds them again; as it is
/// the row's number too, the table does not even keep the order in which answers came.
/// </summary>
public sealed class Response
{
    public required long Id { get; init; }

    public required int CampaignId { get; init; }

    /// <summary>Month of the answer, <c>yyyy-MM</c>. Nothing finer is kept.</summary>
    public required string Month { get; init; }

    public required string Unit { get; init; }

    /// <summary>Only in a named survey.</summary>
    public string? Person { get; init; }

    /// <summary>The answers as JSON.</summary>
    public required byte[] Answers { get; set; }

    /// <summary>Counts changes of the answers.</summary>
    public int Edition { get; set; }
}

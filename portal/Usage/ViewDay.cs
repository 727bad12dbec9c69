namespace Shirube.Portal.Usage;

/// <summary>How often an article was opened on a day. Nothing about who opened it.</summary>
internal sealed class ViewDay
{
    public required int No { get; init; }

    /// <summary>Day at the office.</summary>
    public required DateOnly Day { get; init; }

    public int Count { get; set; }
}

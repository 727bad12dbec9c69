using Shirube.Knowledge.Articles.Golden;

namespace Shirube.Portal.Pages.Desk.GoldenBoard;

/// <summary>What the page of the golden questions shows.</summary>
internal sealed record GoldenSheet
{
    /// <summary>Questions of a page.</summary>
    public const int Size = 100;

    /// <summary>The latest runs, latest first.</summary>
    public required IReadOnlyList<GoldenRecord> Runs { get; init; }

    /// <summary>The last run by each way of asking.</summary>
    public required IReadOnlyList<GoldenFigures> Figures { get; init; }

    /// <summary>The questions of this page.</summary>
    public required IReadOnlyList<GoldenRow> Rows { get; init; }

    /// <summary>Questions over all.</summary>
    public required int All { get; init; }

    /// <summary>Questions that fit the filter.</summary>
    public required int Found { get; init; }

    /// <summary>The page, from 1.</summary>
    public required int Page { get; init; }

    public int Pages => Math.Max(1, (Found + Size - 1) / Size);

    /// <summary>When a run was; null for one too old to be listed.</summary>
    public DateTimeOffset? When(int run) => Runs.FirstOrDefault(record => record.Id == run)?.At;
}

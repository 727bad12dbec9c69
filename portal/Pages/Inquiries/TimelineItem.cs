using Shirube.Portal.Desk.Facts;

namespace Shirube.Portal.Pages.Inquiries;

/// <summary>One thing that happened, as a page shows it.</summary>
internal sealed record TimelineItem
{
    public required string Title { get; init; }

    /// <summary>Who did it, as the reader may know them.</summary>
    public required string Who { get; init; }

    public required DateTimeOffset HappenedAt { get; init; }

    /// <summary>When it was written down, where that was noticeably later; else null.</summary>
    public DateTimeOffset? RecordedAt { get; init; }

    /// <summary>What was written, or empty.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<SectionRecord> Sections { get; init; } = [];

    /// <summary>Short facts beside the title.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether it is from the person who asked.</summary>
    public bool IsFromOwner { get; init; }

    /// <summary>Whether it is the answer.</summary>
    public bool IsAnswer { get; init; }
}

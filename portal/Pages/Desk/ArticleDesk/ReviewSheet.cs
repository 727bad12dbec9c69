using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Golden;
using Shirube.Knowledge.Articles.Reading;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>Everything the page of a review shows.</summary>
internal sealed record ReviewSheet
{
    public required string Title { get; init; }

    /// <summary>The draft, or null when nothing is being worked on.</summary>
    public required DraftView? Draft { get; init; }

    /// <summary>The revision that waits, or null.</summary>
    public required RevisionView? Revision { get; init; }

    /// <summary>Fields above the text that differ from the published revision.</summary>
    public required IReadOnlyList<FieldChange> Fields { get; init; }

    /// <summary>The text compared with the published one; empty for a new article.</summary>
    public required IReadOnlyList<Articles.DiffRow> Rows { get; init; }

    /// <summary>What publishing would do to the golden questions, or null when nothing waits.</summary>
    public required GateReport? Gate { get; init; }

    /// <summary>What happened to the article, latest first.</summary>
    public required IReadOnlyList<ArticleEvent> Log { get; init; }

    /// <summary>All revisions, latest first.</summary>
    public required IReadOnlyList<RevisionLine> Revisions { get; init; }

    /// <summary>Number of the published revision, or null.</summary>
    public int? Published => Revisions.FirstOrDefault(line => line.State == Knowledge.Articles.Records.RevisionState.Published)?.Number;
}

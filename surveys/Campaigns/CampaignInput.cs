namespace Shirube.Surveys.Campaigns;

/// <summary>A campaign as it is filled in.</summary>
public sealed record CampaignInput
{
    public required string Name { get; init; }

    public required DateOnly OpensOn { get; init; }

    public required DateOnly ClosesOn { get; init; }

    public int ResponseGoal { get; init; } = 70;

    public int ScoreGoal { get; init; } = 75;

    public bool IsNamed { get; init; }

    public bool AllowsChanges { get; init; }

    public bool HasOpenLink { get; init; }

    public string InviteSubject { get; init; } = "";

    public string InviteBody { get; init; } = "";

    public string RemindSubject { get; init; } = "";

    public string RemindBody { get; init; } = "";

    /// <summary>How many days before the last day reminders go out by themselves, as filled in: <c>7, 2</c>.</summary>
    public string RemindBefore { get; init; } = "";
}

using Microsoft.AspNetCore.Mvc;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Records;

namespace Shirube.Portal.Surveys;

/// <summary>A campaign as the form sends it.</summary>
internal sealed record CampaignForm
{
    [FromForm] public string? Name { get; init; }

    [FromForm] public DateOnly? OpensOn { get; init; }

    [FromForm] public DateOnly? ClosesOn { get; init; }

    [FromForm] public int? ResponseGoal { get; init; }

    [FromForm] public int? ScoreGoal { get; init; }

    [FromForm] public bool IsNamed { get; init; }

    [FromForm] public bool AllowsChanges { get; init; }

    [FromForm] public bool HasOpenLink { get; init; }

    [FromForm] public string? InviteSubject { get; init; }

    [FromForm] public string? InviteBody { get; init; }

    [FromForm] public string? RemindSubject { get; init; }

    [FromForm] public string? RemindBody { get; init; }

    [FromForm] public string? RemindBefore { get; init; }

    public CampaignInput ToInput() => new()
    {
        Name = Name?.Trim() ?? "",
        OpensOn = OpensOn ?? DateOnly.MaxValue,
        ClosesOn = ClosesOn ?? DateOnly.MinValue,
        ResponseGoal = ResponseGoal ?? -1,
        ScoreGoal = ScoreGoal ?? -1,
        IsNamed = IsNamed,
        AllowsChanges = AllowsChanges,
        HasOpenLink = HasOpenLink,
        InviteSubject = InviteSubject ?? "",
        InviteBody = InviteBody ?? "",
        RemindSubject = RemindSubject ?? "",
        RemindBody = RemindBody ?? "",
        RemindBefore = RemindBefore ?? "",
    };

    /// <summary>The next campaign as it is begun: goals and texts of the one before, with a name and days of its own.</summary>
    public static CampaignForm Next(Campaign before) => Of(before) with { Name = null, OpensOn = null, ClosesOn = null, HasOpenLink = false };

    public static CampaignForm Of(Campaign campaign) => new()
    {
        Name = campaign.Name, OpensOn = campaign.OpensOn, ClosesOn = campaign.ClosesOn, ResponseGoal = campaign.ResponseGoal, ScoreGoal = campaign.ScoreGoal,
        IsNamed = campaign.IsNamed, AllowsChanges = campaign.AllowsChanges, HasOpenLink = campaign.OpenToken is not null,
        InviteSubject = campaign.InviteSubject, InviteBody = campaign.InviteBody, RemindSubject = campaign.RemindSubject, RemindBody = campaign.RemindBody, RemindBefore = campaign.RemindBefore.Replace(",", ", ", StringComparison.Ordinal),
    };
}

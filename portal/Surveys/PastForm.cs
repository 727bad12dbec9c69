using Microsoft.AspNetCore.Mvc;
using Shirube.Surveys.Past;

namespace Shirube.Portal.Surveys;

/// <summary>A campaign of the past as the form sends it.</summary>
internal sealed record PastForm
{
    [FromForm] public int Version { get; init; }

    [FromForm] public string? Name { get; init; }

    [FromForm] public DateOnly? OpensOn { get; init; }

    [FromForm] public DateOnly? ClosesOn { get; init; }

    [FromForm] public int? ScoreGoal { get; init; } = 75;

    public PastCampaign ToCampaign() => new(Name?.Trim() ?? "", OpensOn ?? DateOnly.MaxValue, ClosesOn ?? DateOnly.MinValue, ScoreGoal ?? -1);
}

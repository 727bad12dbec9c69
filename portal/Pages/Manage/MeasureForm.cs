using Microsoft.AspNetCore.Mvc;
using Shirube.Surveys.Plans;

namespace Shirube.Portal.Pages.Manage;

/// <summary>A measure as the form sends it.</summary>
internal sealed record MeasureForm
{
    [FromForm] public int? Measure { get; init; }

    [FromForm] public string? Text { get; init; }

    [FromForm] public string? Owner { get; init; }

    [FromForm] public DateOnly? Due { get; init; }

    [FromForm] public string? Progress { get; init; }

    [FromForm] public bool IsDone { get; init; }

    [FromForm] public string? Told { get; init; }

    public MeasureInput ToInput() => new(Due is null ? "" : Text ?? "", Owner ?? "", Due ?? DateOnly.MinValue, Progress ?? "", IsDone, Told ?? "");
}

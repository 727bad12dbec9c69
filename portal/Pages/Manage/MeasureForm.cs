using Microsoft.AspNetCore.Mvc;
using Shirube.Surveys.Plans;
using Shirube.Surveys.Records;

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

    public MeasureInput ToInput() => new(Text ?? "", Owner ?? "", Due, Progress ?? "", IsDone, Told ?? "");

    public static MeasureForm Of(PlanMeasure measure) => new() { Measure = measure.Id, Text = measure.Text, Owner = measure.Owner, Due = measure.Due, Progress = measure.Progress, IsDone = measure.DoneOn is not null, Told = measure.Told };
}

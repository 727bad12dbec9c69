using Microsoft.AspNetCore.Mvc;

namespace Shirube.Portal.Pages.Manage;

/// <summary>Causes and agreement as the form sends them.</summary>
internal sealed record PlanForm
{
    [FromForm] public int Edition { get; init; }

    [FromForm] public string? Causes { get; init; }

    [FromForm] public string? With { get; init; }
}

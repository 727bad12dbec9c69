using Microsoft.AspNetCore.Mvc;

namespace Shirube.Portal.Pages.Manage;

/// <summary>A question, or a comment to it, that is named as a cause or taken back.</summary>
internal sealed record CauseForm
{
    [FromForm] public string? Item { get; init; }

    [FromForm] public string? Comment { get; init; }

    [FromForm] public bool IsNoCause { get; init; }
}

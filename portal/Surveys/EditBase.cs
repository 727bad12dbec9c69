using Microsoft.AspNetCore.Mvc;

namespace Shirube.Portal.Surveys;

/// <summary>The state of a definition that the editor had before the eyes.</summary>
internal sealed record EditBase
{
    [FromForm] public int Version { get; init; }

    [FromForm] public int Edition { get; init; }
}

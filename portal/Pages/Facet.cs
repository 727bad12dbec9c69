namespace Shirube.Portal.Pages;

/// <summary>One value of a filter.</summary>
/// <param name="Name">As the screens call it.</param>
/// <param name="Count">Articles it would leave, or null where it was not counted.</param>
/// <param name="Url">The results with it.</param>
/// <param name="IsChosen">Whether it applies now.</param>
internal sealed record Facet(string Name, int? Count, string Url, bool IsChosen);

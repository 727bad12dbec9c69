namespace Shirube.Portal.Pages;

/// <summary>One step of the way from the home page to the current one.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Url">Its address, or null for the current page.</param>
internal sealed record Crumb(string Text, string? Url = null);

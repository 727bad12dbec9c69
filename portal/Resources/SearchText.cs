namespace Shirube.Portal.Resources;

/// <summary>Texts of search results and browsing.</summary>
internal sealed class SearchText;

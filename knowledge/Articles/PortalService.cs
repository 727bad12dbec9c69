namespace Shirube.Knowledge.Articles;

/// <summary>One of the services that staff use, as listed in <c>services.yml</c>.</summary>
/// <param name="Slug">What articles name in <c>service:</c>; never changes.</param>
/// <param name="NameJa">Japanese name.</param>
/// <param name="NameEn">English name.</param>
public sealed record PortalService(string Slug, string NameJa, string NameEn);

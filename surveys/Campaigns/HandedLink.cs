namespace Shirube.Surveys.Campaigns;

/// <summary>A link as it is given to a person by hand.</summary>
public sealed record HandedLink(string Unit, string Name, string Address, string Link);

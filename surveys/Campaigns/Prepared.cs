namespace Shirube.Surveys.Campaigns;

/// <summary>What preparing invitations has done.</summary>
/// <param name="Added">Invitations that were made.</param>
/// <param name="Known">Recipients who were invited already and were left as they are.</param>
public sealed record Prepared(int Added, int Known);

namespace Shirube.Surveys.Campaigns;

/// <summary>A row that was not taken.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Fault">Why.</param>
/// <param name="Detail">What stands there.</param>
public sealed record BadRow(int Line, RowFault Fault, string Detail);

namespace Shirube.Surveys.People;

/// <summary>A unit and how many people of it are on the staff list.</summary>
public sealed record UnitSize(string Unit, int People);

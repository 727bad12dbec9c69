namespace Shirube.Surveys.Plans;

/// <summary>A measure as it is filled in.</summary>
public sealed record MeasureInput(string Text, string Owner, DateOnly? Due, string Progress, bool IsDone, string Told);

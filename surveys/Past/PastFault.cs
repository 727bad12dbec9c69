namespace Shirube.Surveys.Past;

/// <summary>A row that cannot be taken.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Code">Why.</param>
/// <param name="Detail">Column and what stands there.</param>
public sealed record PastFault(int Line, PastFaultCode Code, string Detail);

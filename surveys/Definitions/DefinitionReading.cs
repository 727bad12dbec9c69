namespace Shirube.Surveys.Definitions;

/// <summary>What came of reading a definition: it, or everything that is wrong with it.</summary>
public sealed record DefinitionReading(SurveyDefinition? Definition, IReadOnlyList<DefinitionFault> Faults);

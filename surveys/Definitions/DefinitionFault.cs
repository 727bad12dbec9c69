namespace Shirube.Surveys.Definitions;

/// <summary>One thing that is wrong.</summary>
/// <param name="Code">What.</param>
/// <param name="Where">Place in the definition, such as <c>pages[0].elements[2].choices[1]</c> or the name of a question.</param>
/// <param name="Detail">The name, value or words at fault; may be empty.</param>
public sealed record DefinitionFault(FaultCode Code, string Where, string Detail);

using Shirube.Surveys.Definitions;

namespace Shirube.Surveys.Editing;

/// <summary>What became of a definition that was saved.</summary>
/// <param name="SurveyId">The survey; 0 where nothing was saved.</param>
/// <param name="Version">The version it was saved as; 0 where nothing was saved.</param>
/// <param name="Faults">Why it was not.</param>
/// <param name="IsConflict">Whether somebody else saved meanwhile.</param>
public sealed record SavedDefinition(int SurveyId, int Version, IReadOnlyList<DefinitionFault> Faults, bool IsConflict = false)
{
    public bool IsGood => Version > 0;
}

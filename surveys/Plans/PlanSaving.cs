namespace Shirube.Surveys.Plans;

/// <summary>What became of a change to a plan.</summary>
public enum PlanSaving
{
    Saved,

    /// <summary>Something that is needed was left out.</summary>
    Incomplete,

    /// <summary>Somebody else has changed it meanwhile.</summary>
    Conflict,

    /// <summary>There is no such measure, or no room for another.</summary>
    Refused,
}

using Shirube.Surveys.Records;

namespace Shirube.Surveys.Plans;

/// <summary>A plan with its measures and what it names as causes.</summary>
public sealed record PlanView(Plan Plan, IReadOnlyList<PlanMeasure> Measures, IReadOnlyList<PlanLink> Links)
{
    /// <summary>Whether anything was written.</summary>
    public bool IsBegun => Plan.Edition > 0 || Measures.Count > 0 || Links.Count > 0;

    public int Done => Measures.Count(measure => measure.DoneOn is not null);
}

using Shirube.Surveys.Records;

namespace Shirube.Surveys.Plans;

/// <summary>A plan with its measures and what it names as causes.</summary>
public sealed record PlanView(Plan Plan, IReadOnlyList<PlanMeasure> Measures, IReadOnlyList<PlanLink> Links);

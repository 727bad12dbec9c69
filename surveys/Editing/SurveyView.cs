using Shirube.Surveys.Records;

namespace Shirube.Surveys.Editing;

/// <summary>A survey with its versions and campaigns, newest first.</summary>
public sealed record SurveyView(Survey Survey, IReadOnlyList<SurveyVersion> Versions, IReadOnlyList<Campaign> Campaigns);

using Shirube.Surveys.Definitions;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Editing;

/// <summary>A survey in the list: its newest version and its campaigns, newest first.</summary>
public sealed record SurveyLine(int Id, string Name, LocalText Title, int Version, IReadOnlyList<Campaign> Campaigns);

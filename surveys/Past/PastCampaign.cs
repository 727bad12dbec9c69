namespace Shirube.Surveys.Past;

/// <summary>A campaign that was held elsewhere.</summary>
/// <param name="Name">Its name.</param>
/// <param name="OpensOn">First day.</param>
/// <param name="ClosesOn">Last day.</param>
/// <param name="ScoreGoal">Score that was aimed at.</param>
public sealed record PastCampaign(string Name, DateOnly OpensOn, DateOnly ClosesOn, int ScoreGoal);

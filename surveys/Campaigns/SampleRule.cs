namespace Shirube.Surveys.Campaigns;

/// <summary>Whom a campaign asks after an inquiry.</summary>
/// <param name="Rate">Percent of the inquiries, 0 to 100; 0 asks nobody.</param>
/// <param name="Days">How many days ago an inquiry may have been closed, 1 to 90.</param>
/// <param name="RepeatDays">Days in which nobody is asked a second time, 0 to 730.</param>
public sealed record SampleRule(int Rate, int Days, int RepeatDays)
{
    /// <summary>Whether the numbers can be meant.</summary>
    public bool IsGood => Rate is >= 0 and <= 100 && Days is >= 1 and <= 90 && RepeatDays is >= 0 and <= 730;
}

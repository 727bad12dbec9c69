namespace Shirube.Surveys.Campaigns;

/// <summary>What is wrong with a campaign as filled in, or why a step cannot be taken.</summary>
public enum CampaignFault
{
    NoName,
    TooLong,
    EndsBeforeItBegins,
    BadGoal,

    /// <summary>A campaign of the past that is not over, or ends before it begins.</summary>
    NotOver,

    /// <summary>A text of a mail without the place for the link.</summary>
    NoLinkInText,

    /// <summary>Days of reminders that are no days, too early or too many.</summary>
    BadReminders,

    /// <summary>A rate, days or repeat days that cannot be meant.</summary>
    BadSample,

    /// <summary>The staff list has nobody of this unit.</summary>
    NobodyThere,

    /// <summary>There is no such version of the survey.</summary>
    NoVersion,

    /// <summary>From where the campaign stands, this step is not possible.</summary>
    NotPossibleNow,
}

namespace Shirube.Surveys.Records;

/// <summary>One run of a survey: who is asked, when, and what is aimed at.</summary>
public sealed class Campaign
{
    public int Id { get; init; }

    public required int SurveyId { get; init; }

    public required int Version { get; init; }

    public required string Name { get; set; }

    public CampaignState State { get; set; }

    /// <summary>First and last day on which answers are taken, at the office.</summary>
    public required DateOnly OpensOn { get; set; }

    public required DateOnly ClosesOn { get; set; }

    /// <summary>Response rate that is aimed at, in percent.</summary>
    public required int ResponseGoal { get; set; }

    /// <summary>Score that is aimed at, 0 to 100.</summary>
    public required int ScoreGoal { get; set; }

    /// <summary>Whether answers carry the person's name. Said at the top of the form; cannot change once there are invitations.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether an answer can be changed until closing.</summary>
    public bool AllowsChanges { get; set; }

    /// <summary>Token of the link that anybody may use; null without one. It belongs to nobody, so it is no secret about a person.</summary>
    public string? OpenToken { get; set; }

    public string InviteSubject { get; set; } = "";

    public string InviteBody { get; set; } = "";

    public string RemindSubject { get; set; } = "";

    public string RemindBody { get; set; } = "";

    /// <summary>How many days before the last day reminders go out by themselves, separated by commas; empty where none do.</summary>
    public string RemindBefore { get; set; } = "";

    /// <summary>Percent of the inquiries closed lately whose persons are asked; 0 where none are.</summary>
    public int SampleRate { get; set; }

    /// <summary>How many days ago an inquiry may have been closed.</summary>
    public int SampleDays { get; set; }

    /// <summary>Days in which nobody is asked a second time by this survey after an inquiry.</summary>
    public int RepeatDays { get; set; }

    /// <summary>Day on which it was last looked for inquiries that were closed since; null before the first time.</summary>
    public DateOnly? DrawnOn { get; set; }

    /// <summary>
    /// Days in which nobody is asked a second time, always more than an inquiry may be asked about: so no inquiry is asked about twice,
    /// although it is not kept which one was.
    /// </summary>
    public int LeastDaysBetween => Math.Max(RepeatDays, SampleDays + 1);

    public required string CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Whether answers are taken on this day.</summary>
    public bool IsAccepting(DateOnly today) => State == CampaignState.Open && OpensOn <= today && today <= ClosesOn;

    /// <summary>Whether the last day has passed or it was closed.</summary>
    public bool IsOver(DateOnly today) => State == CampaignState.Closed || (State == CampaignState.Open && today > ClosesOn);
}

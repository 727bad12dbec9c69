namespace Shirube.Surveys.Mail;

/// <summary>What the mail system said.</summary>
public enum MailOutcome
{
    /// <summary>It has taken the message.</summary>
    Taken,

    /// <summary>It will never take it.</summary>
    Refused,

    /// <summary>It cannot take it now.</summary>
    TryLater,
}

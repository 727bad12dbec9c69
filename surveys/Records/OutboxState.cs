namespace Shirube.Surveys.Records;

/// <summary>Where a message stands.</summary>
public enum OutboxState
{
    /// <summary>To be sent.</summary>
    Queued,

    /// <summary>Handed to the mail system; not yet known whether it was taken.</summary>
    Sending,

    Sent,

    /// <summary>Refused for good, such as an unknown address.</summary>
    Failed,

    /// <summary>The portal stopped while handing it over: a person decides, so that nobody is asked twice and nobody is forgotten.</summary>
    InDoubt,
}

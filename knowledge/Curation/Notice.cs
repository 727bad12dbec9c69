namespace Shirube.Knowledge.Curation;

/// <summary>Tells a person that what they reported led to a new revision.</summary>
public sealed class Notice
{
    public required int Proposal { get; init; }

    /// <summary>Account name.</summary>
    public required string Person { get; init; }

    public required int No { get; init; }

    public required string Lang { get; init; }

    public required int Revision { get; init; }

    /// <summary>What the person had reported, in short.</summary>
    public required string Words { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>When the person saw it; null before.</summary>
    public DateTimeOffset? SeenAt { get; set; }

    /// <summary>When the mail system took the message, or refused it for good; null while nobody has sent it.</summary>
    public DateTimeOffset? MailedAt { get; set; }
}

namespace Shirube.Bot.Desk;

/// <summary>What the assistant needs of the desk.</summary>
public interface IServiceDesk
{
    /// <summary>Makes an inquiry of a conversation. Once it returns, the inquiry is stored.</summary>
    Task<HandedOver> HandOverAsync(Handover handover, CancellationToken cancellation = default);

    /// <summary>How an inquiry of this person stands; null when there is none of this number that is theirs.</summary>
    Task<InquiryStatus?> FindAsync(string number, string personId, CancellationToken cancellation = default);

    /// <summary>Adds how to reach the person, in their own words, to an inquiry that was made of this person's conversation; false when there is none.</summary>
    Task<bool> AddContactAsync(string number, string personId, string contact, CancellationToken cancellation = default);

    /// <summary>Whether somebody is at the desk now, and when it opens next.</summary>
    DeskHours Hours();
}

using Shirube.Bot.Desk;

namespace Shirube.Bot.Tests.Dialogue;

/// <summary>A desk that remembers what it was told.</summary>
internal sealed class FakeDesk : IServiceDesk
{
    public static readonly DateTimeOffset AnswerBy = new(2026, 11, 24, 14, 0, 0, TimeSpan.FromHours(9));

    private readonly Lock _lock = new();
    private readonly List<Handover> _handovers = [];
    private readonly Dictionary<string, string> _contacts = [];

    public bool IsOpen { get; set; } = true;

    public bool NeedsContact { get; set; }

    public bool Fails { get; set; }

    /// <summary>The one inquiry that can be found.</summary>
    public InquiryStatus? Known { get; set; }

    public string? KnownOwner { get; set; }

    public IReadOnlyDictionary<string, string> Contacts => _contacts;

    public Handover HandoverOf(string conversationId)
    {
        lock (_lock) return _handovers.Single(handover => handover.ConversationId == conversationId);
    }

    public Task<HandedOver> HandOverAsync(Handover handover, CancellationToken cancellation = default)
    {
        if (Fails) throw new InvalidOperationException("The desk is broken");
        lock (_lock) _handovers.Add(handover);
        return Task.FromResult(new HandedOver("Q2026-00042", AnswerBy, NeedsContact));
    }

    public Task<InquiryStatus?> FindAsync(string number, string personId, CancellationToken cancellation = default) =>
        Task.FromResult(Known is { } known && number.Replace("-", "", StringComparison.Ordinal).Equals(known.Number.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase) && personId == KnownOwner ? known : null);

    public Task<bool> AddContactAsync(string number, string personId, string contact, CancellationToken cancellation = default)
    {
        lock (_lock) _contacts[number] = contact;
        return Task.FromResult(true);
    }

    public DeskHours Hours() => IsOpen
        ? new DeskHours(true, new DateTimeOffset(2026, 11, 25, 8, 30, 0, TimeSpan.FromHours(9)), new DateTimeOffset(2026, 11, 24, 18, 15, 0, TimeSpan.FromHours(9)))
        : new DeskHours(false, new DateTimeOffset(2026, 11, 25, 8, 30, 0, TimeSpan.FromHours(9)), null);
}

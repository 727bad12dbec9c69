using Shirube.Bot.Desk;

namespace Shirube.Browser.Tests.Support;

/// <summary>A desk that takes every inquiry, where the portal has none of its own.</summary>
internal sealed class QuietDesk : IServiceDesk
{
    private static readonly DateTimeOffset Soon = new(2026, 11, 24, 14, 0, 0, TimeSpan.FromHours(9));

    public Task<HandedOver> HandOverAsync(Handover handover, CancellationToken cancellation = default) => Task.FromResult(new HandedOver("Q2026-00042", Soon, false));

    public Task<InquiryStatus?> FindAsync(string number, string personId, CancellationToken cancellation = default) => Task.FromResult<InquiryStatus?>(null);

    public Task<bool> AddContactAsync(string number, string personId, string contact, CancellationToken cancellation = default) => Task.FromResult(true);

    public DeskHours Hours() => new(true, Soon, Soon);
}

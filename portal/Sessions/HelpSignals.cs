using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Signals;
using Shirube.Portal.Sessions.Records;
using Shirube.Portal.Visitors;

namespace Shirube.Portal.Sessions;

/// <summary>What sessions say about missing knowledge: searches without a strict hit, and searches of which nothing was opened before the desk was asked.</summary>
internal static class HelpSignals
{
    private const int HashDigits = 16;

    /// <summary>The signals of a batch; each is made when the batch has been stored and its sessions have their ids.</summary>
    public static async Task<IReadOnlyList<Func<Observation>>> OfAsync(SessionsDbContext context, HelpBatch batch, CancellationToken cancellation)
    {
        var signals = new List<Func<Observation>>();
        foreach (var (stored, happening) in batch.Added)
        {
            if (happening is { Kind: HelpKind.Searched, IsStrict: false, CanMiss: true }) signals.Add(() => Missed(stored));
            if (happening is not { Kind: HelpKind.Inquired, Inquiry: { } number }) continue;
            if (await UnopenedAsync(context, batch, stored, cancellation) is { } search) signals.Add(() => ThenAsked(search, stored.Session, number));
        }

        return signals;
    }

    /// <summary>The last search of a session before an inquiry when nothing was opened after it, else null.</summary>
    private static async Task<HelpEvent?> UnopenedAsync(SessionsDbContext context, HelpBatch batch, HelpEvent inquired, CancellationToken cancellation)
    {
        var session = inquired.Session;
        var earlier = session.Id == 0
            ? []
            : await context.Events.AsNoTracking()
                .Where(stored => stored.SessionId == session.Id && (stored.Kind == HelpKind.Searched || stored.Kind == HelpKind.Opened))
                .OrderBy(stored => stored.At).ThenBy(stored => stored.Id).ToListAsync(cancellation);
        var last = earlier
            .Concat(batch.Added.TakeWhile(added => added.Event != inquired).Select(added => added.Event).Where(added => added.Session == session))
            .LastOrDefault(stored => stored.Kind is HelpKind.Searched or HelpKind.Opened);
        return last is { Kind: HelpKind.Searched, Words.Length: > 0 } ? last : null;
    }

    // The same words again in the same session are the same miss.
    private static Observation Missed(HelpEvent search) => new()
    {
        Kind = SignalKind.SearchMiss,
        Words = search.Words,
        Lang = search.Lang,
        Reason = search.Total == 0 ? "nothing-found" : "no-strict-hit",
        Person = AccountOf(search.Session.Person),
        Reference = string.Create(CultureInfo.InvariantCulture, $"search:{search.Session.Id}:{HashOf(search.Words)}"),
    };

    private static Observation ThenAsked(HelpEvent search, HelpSession session, string number) => new()
    {
        Kind = SignalKind.SearchThenAsk,
        Words = search.Words,
        Lang = search.Lang,
        Person = AccountOf(session.Person),
        Reference = "inquiry:" + number,
    };

    private static string? AccountOf(string person) =>
        person.StartsWith(VisitorIdentity.VisitorPrefix, StringComparison.Ordinal) ? null : person;

    private static string HashOf(string words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..HashDigits];
}

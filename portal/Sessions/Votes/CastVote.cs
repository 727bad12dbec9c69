using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shirube.Bot.Dialogue;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Signals;
using Shirube.Portal.Storage;

namespace Shirube.Portal.Sessions.Votes;

/// <summary>Takes a reader's word on an article. The last word of a reader counts; one that did not help becomes a signal.</summary>
internal sealed class CastVote(
    IDbContextFactory<SessionsDbContext> database, WriteGate gate, ISignals signals, IPersonalDataMask mask, TimeProvider clock)
{
    private const int LongestComment = 1000;

    private const int HashDigits = 32;

    public async Task CastAsync(ArticleHead article, ChatPerson person, VoteForm form, CancellationToken cancellation)
    {
        var isSolved = form.Solved == VoteForm.Yes;
        var vote = new ArticleVote
        {
            No = article.No,
            Person = person.Id,
            Lang = article.Lang,
            Revision = article.Revision,
            IsSolved = isSolved,
            Reason = isSolved ? null : VoteReasons.Known(form.Reason),
            Comment = mask.Mask(Desk.TextLine.Lines(form.Comment, LongestComment)).Text,
            VotedAt = clock.GetUtcNow(),
        };
        await gate.RunAsync(stop => StoreAsync(vote, stop), cancellation);
        var reference = string.Create(CultureInfo.InvariantCulture, $"vote:{article.No}:{HashOf(person.Id)}");
        if (isSolved) await signals.WithdrawAsync(SignalKind.Vote, reference, cancellation);
        else await signals.RecordAsync(SignalOf(vote, person, reference), cancellation);
    }

    private async Task<int> StoreAsync(ArticleVote vote, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await context.Votes.FindAsync([vote.No, vote.Person], cancellation) is { } earlier) context.Entry(earlier).CurrentValues.SetValues(vote);
        else context.Votes.Add(vote);
        return await context.SaveChangesAsync(cancellation);
    }

    private static Observation SignalOf(ArticleVote vote, ChatPerson person, string reference) => new()
    {
        Kind = SignalKind.Vote,
        Words = "",
        Lang = vote.Lang,
        No = vote.No,
        Revision = vote.Revision,
        Reason = vote.Reason,
        Comment = vote.Comment,
        Person = person.IsSignedIn ? person.Id : null,
        Reference = reference,
    };

    // The id itself would let everybody who reads signals count what one person thinks.
    private static string HashOf(string person) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person)))[..HashDigits];
}

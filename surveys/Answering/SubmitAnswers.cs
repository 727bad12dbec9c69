using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Answering;

/// <summary>
/// Takes a person's answers for good: one answer for each invitation, whatever arrives at once or twice. The flag of the
/// invitation, the answers and the end of the draft are stored together or not at all.
/// </summary>
public sealed class SubmitAnswers(IDbContextFactory<SurveysDbContext> database, EntryReader entries, OfficeDay day)
{
    /// <summary>More dropped answers than this come from a program, and say nothing more.</summary>
    private const int MostDropped = 50;

    private const int Attempts = 3;

    public async Task<Submission> SubmitAsync(string token, string? visit, AnswerSet answers, IReadOnlyList<Dropped> droppedBefore, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(droppedBefore);
        for (var attempt = 1; ; attempt++)
        {
            var entry = await entries.FindAsync(token, visit, cancellation);
            if (entry.State == EntryState.Unusable) return await WasStoredAsync(token, answers, cancellation) ? Saved : new Submission(SubmitOutcome.Unusable, []);
            var reading = AnswerCheck.All(entry.Definition!, answers);
            if (reading.Faults.Count > 0) return new Submission(SubmitOutcome.Faulty, reading.Faults);
            try
            {
                await StoreAsync(entry, reading.Answers, [.. droppedBefore.Concat(reading.Dropped).Distinct().Take(MostDropped)], cancellation);
                return Saved;
            }
            catch (DbUpdateException) when (attempt < Attempts && !cancellation.IsCancellationRequested)
            {
                // Another answer of the same person was stored between reading and storing: look again.
                continue;
            }
        }
    }

    private static Submission Saved { get; } = new(SubmitOutcome.Saved, []);

    private async Task StoreAsync(Entry entry, AnswerSet answers, IReadOnlyList<Dropped> dropped, CancellationToken cancellation)
    {
        var id = SurveyToken.ResponseIdOf(entry.Token);
        var draft = SurveyToken.DraftIdOf(entry.Token);
        var json = AnswerJson.Write(answers);
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await context.Responses.SingleOrDefaultAsync(row => row.Id == id, cancellation) is { } given) Change(given, json);
        else context.Responses.Add(Create(entry, id, json));
        if (entry.Invitation is { HasAnswered: false } invitation)
        {
            context.Attach(invitation);
            invitation.HasAnswered = true;
        }

        if (await context.Drafts.SingleOrDefaultAsync(row => row.Id == draft, cancellation) is { } unfinished) context.Drafts.Remove(unfinished);
        foreach (var (key, reason) in dropped)
            context.DroppedAnswers.Add(new DroppedAnswer { CampaignId = entry.Campaign!.Id, Item = key.Length > 60 ? key[..60] : key, Reason = reason });
        await context.SaveChangesAsync(cancellation);
    }

    private Response Create(Entry entry, long id, byte[] json) => new()
    {
        Id = id,
        CampaignId = entry.Campaign!.Id,
        Month = day.Month,
        Unit = entry.Invitation?.Unit ?? "",
        Person = entry.Campaign.IsNamed && entry.Invitation is { } who ? $"{who.Name} {who.Address}".Trim() : null,
        Answers = json,
    };

    private static void Change(Response given, byte[] json)
    {
        if (given.Answers.AsSpan().SequenceEqual(json)) return;
        given.Answers = json;
        given.Edition++;
    }

    /// <summary>Whether exactly these answers are stored: the second of two clicks.</summary>
    private async Task<bool> WasStoredAsync(string token, AnswerSet answers, CancellationToken cancellation)
    {
        if (SurveyToken.Read(token) is not { } own) return false;
        var id = SurveyToken.ResponseIdOf(own);
        await using var context = await database.CreateDbContextAsync(cancellation);
        var given = await context.Responses.Where(row => row.Id == id).Select(row => row.Answers).SingleOrDefaultAsync(cancellation);
        return given is not null && AnswerJson.Read(given).Values.All(pair => pair.Value.SequenceEqual(answers[pair.Key], StringComparer.Ordinal));
    }
}

using Shirube.Surveys.Answering;
using Shirube.Surveys.Answers;

namespace Shirube.Portal.Surveys;

/// <summary>Leads a person through the pages of a survey. All answers are checked here, however the form was filled in.</summary>
internal sealed class AnswerFlow(EntryReader entries, SaveDraft drafts, SubmitAnswers submit)
{
    /// <summary>The page to be shown; null where the link leads nowhere.</summary>
    public async Task<AnswerScreen?> OpenAsync(string token, string? visit, string? page, CancellationToken cancellation)
    {
        var entry = await entries.FindAsync(token, visit, cancellation);
        return entry.State == EntryState.Unusable ? null : AnswerScreen.Of(entry, entry.Answers, page, []);
    }

    /// <summary>Takes a page that was sent and says how it goes on.</summary>
    public async Task<AnswerStep> SendAsync(string token, string? visit, SentPage page, CancellationToken cancellation)
    {
        var entry = await entries.FindAsync(token, visit, cancellation);
        if (entry.State == EntryState.Unusable) return await AgainAsync(token, visit, page.Fields, cancellation);
        var move = page.Move;
        var campaign = entry.Campaign!.Id;
        var shown = AnswerScreen.Of(entry, entry.Answers, page.Name, []);
        var reading = AnswerCheck.Page(entry.Definition!, shown.Page, entry.Answers, page.Fields);
        var screen = move == AnswerMove.Next ? AnswerScreen.Again(entry, reading.Answers, shown.Page.Name, reading.Faults, page.Asked) : AnswerScreen.Of(entry, reading.Answers, shown.Page.Name, []);
        if (screen.Faults.Count > 0 || screen.New.Count > 0 || move == AnswerMove.Refresh) return new AnswerStep(screen, null, false, campaign);
        if (move == AnswerMove.Next && screen.IsLast) return await FinishAsync(token, entry, reading, cancellation);
        await drafts.SaveAsync(entry, reading.Answers, cancellation);
        var to = move switch
        {
            AnswerMove.Next => screen.Pages[screen.At + 1],
            AnswerMove.Back when !screen.IsFirst => screen.Pages[screen.At - 1],
            _ => screen.Page,
        };
        return new AnswerStep(null, to.Name, false, campaign);
    }

    private async Task<AnswerStep> FinishAsync(string token, Entry entry, AnswerReading reading, CancellationToken cancellation)
    {
        var result = await submit.SubmitAsync(token, entry.Token, reading.Answers, reading.Dropped, cancellation);
        if (result.Outcome == SubmitOutcome.Unusable) return AnswerStep.Nowhere;
        if (result.Outcome == SubmitOutcome.Saved) return new AnswerStep(null, null, true, entry.Campaign!.Id);
        // An earlier page lacks an answer: it was skipped by its address, or a later answer brought a question up.
        await drafts.SaveAsync(entry, reading.Answers, cancellation);
        var pages = entry.Definition!.Pages;
        var first = pages.First(page => page.Questions.Any(question => result.Faults.Any(fault => fault.Key == question.Name || fault.Key.StartsWith(question.Name + ".", StringComparison.Ordinal))));
        return new AnswerStep(AnswerScreen.Of(entry, reading.Answers, first.Name, result.Faults), null, false, entry.Campaign!.Id);
    }

    /// <summary>The second of two clicks: what was just stored counts as stored.</summary>
    private async Task<AnswerStep> AgainAsync(string token, string? visit, IReadOnlyDictionary<string, IReadOnlyList<string>> fields, CancellationToken cancellation)
    {
        var campaign = await entries.StoredAsync(token, visit, fields, cancellation);
        return campaign is null ? AnswerStep.Nowhere : new AnswerStep(null, null, true, campaign.Value);
    }
}

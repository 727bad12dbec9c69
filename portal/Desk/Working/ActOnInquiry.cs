using Shirube.Portal.Desk.Ledger;

namespace Shirube.Portal.Desk.Working;

/// <summary>Does what an agent asks for, or says why not and keeps everything that was written.</summary>
internal sealed class ActOnInquiry(ActionReader reader, RecordFacts record, SectionPicker sections)
{
    /// <summary>A section is a page at most; what is longer is not read in an answer.</summary>
    private const int LongestInsert = 2000;

    public async Task<ActionOutcome> ActAsync(string number, ActionForm form, string agent, string lang, CancellationToken cancellation)
    {
        if (form.Do == DeskAction.Find || !string.IsNullOrEmpty(form.Insert)) return await OfferAsync(form with { Do = DeskAction.Answer }, lang, cancellation);
        var reading = await reader.ReadAsync(form, cancellation);
        if (reading.Problems.Count > 0)
            return await OfferAsync(form, lang, cancellation) with { Problems = reading.Problems, Status = StatusCodes.Status422UnprocessableEntity };
        var outcome = await record.RecordAsync(
            new FactsToRecord
            {
                Number = number,
                Facts = reading.Facts,
                Actor = agent,
                Role = ActorRole.Agent,
                SeenVersion = form.Version,
                HappenedAt = reading.HappenedAt,
            },
            cancellation);
        return outcome.Status == RecordStatus.Recorded
            ? new ActionOutcome { IsDone = true, Form = form }
            : await OfferAsync(form, lang, cancellation) with
            {
                IsConflict = outcome.Status == RecordStatus.Conflict,
                Refusal = outcome.Refusal,
                Status = StatusCodes.Status409Conflict,
            };
    }

    /// <summary>The form as far as it is written, with what it picked, what its words find, and a section's text put in.</summary>
    public async Task<ActionOutcome> OfferAsync(ActionForm form, string lang, CancellationToken cancellation)
    {
        var picks = (await sections.PicksAsync(form, cancellation)).Picks.ToList();
        var found = await sections.FindAsync(form.Find ?? "", lang, cancellation);
        picks.AddRange(found.Where(pick => !picks.Exists(other => other.Key == pick.Key)));
        if (await sections.FromKeyAsync(form.Insert, cancellation) is not { } inserted) return new ActionOutcome { Form = form, Picks = picks };
        var text = (form.Text ?? "").Trim();
        var more = TextLine.Cut(inserted.Text.Trim(), LongestInsert);
        return new ActionOutcome
        {
            Form = form with { Text = text.Length == 0 ? more : text + "\n\n" + more },
            Picks = [.. picks.Select(pick => pick.Key == inserted.Key ? pick with { Use = pick.Use ?? Facts.SectionUse.Used } : pick)],
        };
    }
}

using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Answering;

/// <summary>Finds what a link opens, with the answers that were saved under it.</summary>
public sealed class EntryReader(IDbContextFactory<SurveysDbContext> database, DefinitionStore definitions, OfficeDay day)
{
    /// <param name="text">The token as it stands in the address.</param>
    /// <param name="visit">For the open link: the token of this browser's own answers, or null.</param>
    /// <param name="cancellation">Stops reading.</param>
    public async Task<Entry> FindAsync(string? text, string? visit, CancellationToken cancellation = default)
    {
        if (SurveyToken.Read(text) is not { } token) return Entry.None;
        await using var context = await database.CreateDbContextAsync(cancellation);
        var hash = SurveyToken.HashOf(token);
        var invitation = await context.Invitations.AsNoTracking().SingleOrDefaultAsync(row => row.TokenHash == hash, cancellation) ?? await context.Tokens.AsNoTracking().Where(row => row.Hash == hash)
            .Join(context.Invitations, row => row.InvitationId, row => row.Id, (_, row) => row).SingleOrDefaultAsync(cancellation);
        var campaign = invitation is null
            ? await context.Campaigns.AsNoTracking().SingleOrDefaultAsync(row => row.OpenToken == token, cancellation)
            : await context.Campaigns.AsNoTracking().SingleAsync(row => row.Id == invitation.CampaignId, cancellation);
        if (campaign is null || !campaign.IsAccepting(day.Today)) return Entry.None;
        var own = invitation is null ? SurveyToken.Read(visit) ?? SurveyToken.Create() : token;
        var definition = await definitions.FindAsync(campaign.SurveyId, campaign.Version, cancellation);
        var response = SurveyToken.ResponseIdOf(own);
        var given = await context.Responses.Where(row => row.Id == response).Select(row => row.Answers).SingleOrDefaultAsync(cancellation);
        // Answered by another link of the same person: those answers cannot be found from here.
        if (given is null && invitation is { HasAnswered: true }) return Entry.None;
        if (given is not null && !campaign.AllowsChanges) return Entry.None;
        var draft = await DraftAsync(context, own, cancellation);
        var answers = draft ?? (given is null ? AnswerSet.None : AnswerJson.Read(given));
        return new Entry(given is null ? EntryState.Open : EntryState.Changeable, own, campaign, definition, answers) { Invitation = invitation };
    }

    /// <summary>The campaign in which exactly these answers are stored under this link: the same form sent twice. Null otherwise.</summary>
    public async Task<int?> StoredAsync(string? text, string? visit, IReadOnlyDictionary<string, IReadOnlyList<string>> fields, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(fields);
        await using var context = await database.CreateDbContextAsync(cancellation);
        foreach (var token in new[] { SurveyToken.Read(text), SurveyToken.Read(visit) }.OfType<string>())
        {
            var id = SurveyToken.ResponseIdOf(token);
            var given = await context.Responses.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellation);
            if (given is null) continue;
            var answers = AnswerJson.Read(given.Answers);
            var isSame = fields.Where(field => field.Value.Any(value => value.Length > 0))
                .All(field => field.Value.Where(value => value.Length > 0).Select(value => value.ReplaceLineEndings("\n").Trim()).SequenceEqual(answers[field.Key], StringComparer.Ordinal));
            return isSame ? given.CampaignId : null;
        }

        return null;
    }

    private static async Task<AnswerSet?> DraftAsync(SurveysDbContext context, string token, CancellationToken cancellation)
    {
        var id = SurveyToken.DraftIdOf(token);
        var box = await context.Drafts.Where(row => row.Id == id).Select(row => row.Sealed).SingleOrDefaultAsync(cancellation);
        return box is not null && SurveyToken.Open(token, box) is { } plain ? AnswerJson.Read(plain) : null;
    }
}

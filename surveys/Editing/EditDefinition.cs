using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Editing.Changes;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Editing;

/// <summary>Takes one step of editing in forms: changes the newest version and saves it by the rules of every other change.</summary>
public sealed class EditDefinition(IDbContextFactory<SurveysDbContext> database, DefinitionEditor editor)
{
    /// <param name="surveyId">The survey.</param>
    /// <param name="change">What is to be changed.</param>
    /// <param name="person">Who changes it.</param>
    /// <param name="basedOn">Version and edition that the editor had before the eyes.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<SavedDefinition> ApplyAsync(int surveyId, DefinitionChange change, string person, (int Version, int Edition) basedOn, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        await using var context = await database.CreateDbContextAsync(cancellation);
        var newest = await context.Versions.AsNoTracking().Where(row => row.SurveyId == surveyId).OrderByDescending(row => row.Number).FirstAsync(cancellation);
        if ((newest.Number, newest.Edition) != basedOn) return new SavedDefinition(surveyId, 0, [], IsConflict: true);
        var tree = new DefinitionTree(newest.Json);
        if (!change.Apply(tree)) return new SavedDefinition(surveyId, 0, [], IsConflict: true);
        // What was said about the draft stays said; a new version begins without a note.
        var note = newest.IsFrozen || newest.AgreedAt is not null ? "" : newest.Note;
        return await editor.SaveAsync(surveyId, tree.ToString(), note, person, basedOn, cancellation);
    }
}

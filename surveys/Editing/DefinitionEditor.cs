using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Editing;

/// <summary>Stores definitions as versions. Only what can be asked is stored; what was agreed or used is never changed again.</summary>
public sealed class DefinitionEditor(IDbContextFactory<SurveysDbContext> database, TimeProvider clock)
{
    private const int LongestNote = 500;

    /// <summary>Makes a new survey. Nothing is done when one with this name is there already.</summary>
    public async Task<SavedDefinition> CreateAsync(string name, string json, string person, CancellationToken cancellation = default)
    {
        var reading = DefinitionReader.Read(json);
        if (!IsName(name)) return new SavedDefinition(0, 0, [new DefinitionFault(FaultCode.BadName, "", name)]);
        if (reading.Definition is not { } definition) return new SavedDefinition(0, 0, reading.Faults);
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await context.Surveys.AnyAsync(row => row.Name == name, cancellation)) return new SavedDefinition(0, 0, [new DefinitionFault(FaultCode.DuplicateName, "", name)]);
        var survey = new Survey { Name = name, CreatedAt = clock.GetUtcNow() };
        survey.Versions.Add(Version(0, 1, json, definition, "", person));
        context.Surveys.Add(survey);
        await context.SaveChangesAsync(cancellation);
        return new SavedDefinition(survey.Id, 1, []);
    }

    /// <summary>Saves a change: into the newest version while that is still a draft, else as the next version.</summary>
    /// <param name="surveyId">The survey.</param>
    /// <param name="json">The definition.</param>
    /// <param name="note">What changed and why.</param>
    /// <param name="person">Who saves.</param>
    /// <param name="basedOn">Version and edition that the editor had before the eyes.</param>
    /// <param name="cancellation">Stops saving.</param>
    public async Task<SavedDefinition> SaveAsync(int surveyId, string json, string note, string person, (int Version, int Edition) basedOn, CancellationToken cancellation = default)
    {
        var reading = DefinitionReader.Read(json);
        if (reading.Definition is not { } definition) return new SavedDefinition(surveyId, 0, reading.Faults);
        await using var context = await database.CreateDbContextAsync(cancellation);
        var newest = await context.Versions.Where(row => row.SurveyId == surveyId).OrderByDescending(row => row.Number).FirstAsync(cancellation);
        if (newest.Number != basedOn.Version || newest.Edition != basedOn.Edition) return Conflict(surveyId);
        var said = note.Length > LongestNote ? note[..LongestNote] : note;
        var number = newest.Number;
        if (newest.IsFrozen || newest.AgreedAt is not null)
        {
            context.Versions.Add(Version(surveyId, ++number, json, definition, said, person));
        }
        else
        {
            newest.Json = json;
            newest.TitleJa = definition.Title.In("ja");
            newest.TitleEn = definition.Title.In("en");
            newest.Note = said;
            newest.SavedBy = person;
            newest.SavedAt = clock.GetUtcNow();
            newest.Edition++;
        }

        try
        {
            await context.SaveChangesAsync(cancellation);
            return new SavedDefinition(surveyId, number, []);
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            return Conflict(surveyId);
        }
    }

    /// <summary>Notes with whom a version was agreed.</summary>
    /// <returns>False where there is nothing to agree to: no such version, agreed already, or no name.</returns>
    public async Task<bool> AgreeAsync(int surveyId, int version, string with, CancellationToken cancellation = default)
    {
        if (string.IsNullOrWhiteSpace(with) || with.Length > SurveysDbContext.NameLength) return false;
        await using var context = await database.CreateDbContextAsync(cancellation);
        var row = await context.Versions.SingleOrDefaultAsync(row => row.SurveyId == surveyId && row.Number == version, cancellation);
        if (row is null || row.AgreedAt is not null) return false;
        row.AgreedWith = with.Trim();
        row.AgreedAt = clock.GetUtcNow();
        row.Edition++;
        await context.SaveChangesAsync(cancellation);
        return true;
    }

    private static SavedDefinition Conflict(int surveyId) => new(surveyId, 0, [], IsConflict: true);

    private static bool IsName(string name) => name.Length is > 0 and <= 40 && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    private SurveyVersion Version(int surveyId, int number, string json, SurveyDefinition definition, string note, string person) => new()
    {
        SurveyId = surveyId,
        Number = number,
        Json = json,
        TitleJa = definition.Title.In("ja"),
        TitleEn = definition.Title.In("en"),
        Note = note,
        SavedBy = person,
        SavedAt = clock.GetUtcNow(),
    };
}

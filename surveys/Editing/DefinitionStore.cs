using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Editing;

/// <summary>Reads definitions and keeps those that never change any more.</summary>
public sealed class DefinitionStore(IDbContextFactory<SurveysDbContext> database)
{
    private readonly ConcurrentDictionary<(int SurveyId, int Version), SurveyDefinition> _frozen = new();

    /// <summary>The definition of a version; null when there is no such version.</summary>
    /// <exception cref="InvalidOperationException">What is stored is no definition: only checked ones are ever stored.</exception>
    public async Task<SurveyDefinition?> FindAsync(int surveyId, int version, CancellationToken cancellation = default)
    {
        if (_frozen.TryGetValue((surveyId, version), out var known)) return known;
        await using var context = await database.CreateDbContextAsync(cancellation);
        var stored = await context.Versions.AsNoTracking().Where(row => row.SurveyId == surveyId && row.Number == version)
            .Select(row => new { row.Json, row.IsFrozen }).SingleOrDefaultAsync(cancellation);
        if (stored is null) return null;
        var definition = DefinitionReader.Read(stored.Json).Definition ?? throw new InvalidOperationException($"Version {version} of survey {surveyId} cannot be read");
        if (stored.IsFrozen) _frozen.TryAdd((surveyId, version), definition);
        return definition;
    }
}

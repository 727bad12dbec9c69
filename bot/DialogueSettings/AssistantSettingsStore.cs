using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Shirube.Bot.Dialogue.Records;

namespace Shirube.Bot.DialogueSettings;

/// <summary>Keeps the versions of the settings in the database.</summary>
internal sealed partial class AssistantSettingsStore(
    IDbContextFactory<DialogueDbContext> database, CurrentSettings current, TimeProvider clock, ILogger<AssistantSettingsStore> logger) : IAssistantSettings
{
    public (int Number, AssistantSettings Settings) Current => (current.InForce.Number, current.InForce.Settings);

    /// <summary>Takes what the database says into force; at start, and again now and then because of other processes.</summary>
    public async Task LoadAsync(CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var latest = await context.Settings.AsNoTracking().OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellation);
        if (latest is null || latest.Number == current.InForce.Number) return;
        if (SettingsJson.Read(latest.Json) is { } settings) current.Put(SettingsInForce.Of(latest.Number, settings));
        else LogDamaged(latest.Number);
    }

    public async Task<IReadOnlyList<SettingsVersion>> VersionsAsync(CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var stored = await context.Settings.AsNoTracking().OrderByDescending(row => row.Number).ToListAsync(cancellation);
        return
        [
            .. stored.Select(row => new SettingsVersion(row.Number, row.Author, row.CreatedAt, row.Note, row.RestoredFrom, row.Json)),
            new SettingsVersion(0, "", DateTimeOffset.MinValue, "", null, SettingsJson.Write(new AssistantSettings())),
        ];
    }

    public async Task<SettingsFault?> SaveAsync(AssistantSettings settings, int seen, string author, string note, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(note);
        return await AddAsync(settings, seen, author, note.Trim(), null, cancellation);
    }

    public async Task<SettingsFault?> RestoreAsync(int number, int seen, string author, string note, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(note);
        var versions = await VersionsAsync(cancellation);
        return versions.FirstOrDefault(version => version.Number == number) is { } version && SettingsJson.Read(version.Json) is { } settings
            ? await AddAsync(settings, seen, author, note.Trim(), number, cancellation)
            : SettingsFault.Outdated;
    }

    private async Task<SettingsFault?> AddAsync(AssistantSettings settings, int seen, string author, string note, int? restored, CancellationToken cancellation)
    {
        if (SettingsCheck.FaultOf(settings, note) is { } fault) return fault;
        var json = SettingsJson.Write(settings);
        if (json == SettingsJson.Write(Current.Settings)) return SettingsFault.Unchanged;
        await using var context = await database.CreateDbContextAsync(cancellation);
        var latest = await context.Settings.MaxAsync(row => (int?)row.Number, cancellation) ?? 0;
        if (latest != seen) return SettingsFault.Outdated;
        context.Settings.Add(new SettingsRecord { Number = latest + 1, Json = json, Author = author, CreatedAt = clock.GetUtcNow(), Note = note, RestoredFrom = restored });
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException exception)
        {
            // The same number was taken a moment ago.
            LogTaken(exception, latest + 1);
            return SettingsFault.Outdated;
        }

        current.Put(SettingsInForce.Of(latest + 1, settings));
        LogSaved(latest + 1, author);
        return null;
    }

    [LoggerMessage(1, LogLevel.Information, "Settings of the assistant: version {Number} by {Author} is in force")]
    private partial void LogSaved(int number, string author);

    [LoggerMessage(2, LogLevel.Warning, "Settings of the assistant: version {Number} could not be saved")]
    private partial void LogTaken(Exception exception, int number);

    [LoggerMessage(3, LogLevel.Error, "Settings of the assistant: version {Number} cannot be read; those before stay in force")]
    private partial void LogDamaged(int number);
}

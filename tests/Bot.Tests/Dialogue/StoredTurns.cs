using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Bot.Dialogue.Records;
using Xunit;

namespace Shirube.Bot.Tests.Dialogue;

/// <summary>What was stored of turns.</summary>
internal static class StoredTurns
{
    public static async Task<TurnRecord> ReadAsync(IServiceProvider services, string turnId)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<DialogueDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await context.Turns.AsNoTracking().SingleAsync(turn => turn.Id == turnId, TestContext.Current.CancellationToken);
    }

    public static async Task<bool?> SolvedAsync(IServiceProvider services, string turnId) => (await ReadAsync(services, turnId)).Solved;
}

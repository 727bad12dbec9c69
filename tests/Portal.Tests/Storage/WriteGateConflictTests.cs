using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Storage;
using Shirube.Portal.Tests.Support;
using Shirube.Surveys.Records;
using Xunit;

namespace Shirube.Portal.Tests.Storage;

public sealed class WriteGateConflictTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Save_ThatMeetsAConflict_LeavesTheGateToTheNext()
    {
        await using var portal = await TestPortal.StartAsync(services => services.AddPortalDbContext<SurveysDbContext>());
        var contexts = portal.Get<IDbContextFactory<SurveysDbContext>>();
        await using var first = await contexts.CreateDbContextAsync(Stop);
        first.Responses.Add(new Response { Id = 1, CampaignId = 1, Month = "2026-11", Unit = "", Answers = [1] });
        await first.SaveChangesAsync(Stop);
        await using var second = await contexts.CreateDbContextAsync(Stop);
        (await second.Responses.SingleAsync(Stop)).Edition = 2;
        (await first.Responses.SingleAsync(Stop)).Edition = 1;
        await first.SaveChangesAsync(Stop);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(Stop));

        (await first.Responses.SingleAsync(Stop)).Edition = 3;
        await first.SaveChangesAsync(Stop).WaitAsync(TimeSpan.FromSeconds(20), Stop);
        Assert.Equal(0, portal.Get<WriteGate>().Waiting);
    }
}

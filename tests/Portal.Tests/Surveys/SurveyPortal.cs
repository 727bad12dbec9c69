using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Portal.Surveys;
using Shirube.Portal.Tests.Support;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Records;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

/// <summary>A running portal with the product's surveys and a campaign that takes answers on 20 November 2026.</summary>
internal sealed class SurveyPortal : IAsyncDisposable
{
    public static readonly DateOnly FirstDay = new(2026, 11, 1);

    private readonly RunningPortal _portal;

    private SurveyPortal(RunningPortal portal, SetClock clock)
    {
        _portal = portal;
        Clock = clock;
    }

    public SetClock Clock { get; }

    public RunningPortal Portal => _portal;

    public int CampaignId { get; private set; }

    public int SurveyId { get; private set; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<SurveyPortal> StartAsync(string survey = "desk", Func<CampaignInput, CampaignInput>? adjust = null, params string[] settings)
    {
        var clock = new SetClock(new DateTimeOffset(2026, 11, 20, 1, 0, 0, TimeSpan.Zero));
        var portal = new SurveyPortal(await RunningPortal.StartAsync(new TestSettings { Clock = clock, More = settings, Parts = WithoutJobs }), clock);
        var json = await File.ReadAllTextAsync(Path.Combine(ContentWriter.OwnContent, "surveys", survey + ".json"), Stop);
        var saved = await portal.Get<DefinitionEditor>().CreateAsync("own-" + survey, json, "tester", Stop);
        Assert.Empty(saved.Faults);
        portal.SurveyId = saved.SurveyId;
        await portal.AddCampaignAsync(adjust);
        return portal;
    }

    /// <summary>Nothing is drawn, sent, reminded of or worked out but by the test: the portal does so as it starts, which may be a moment later.</summary>
    public static void WithoutJobs(IServiceCollection services)
    {
        Type[] jobs = [typeof(OutboxJob), typeof(ProgressJob), typeof(SamplingJob), typeof(ReminderJob), typeof(ResultsJob)];
        foreach (var job in services.Where(service => jobs.Contains(service.ImplementationType)).ToList()) services.Remove(job);
    }

    public T Get<T>() where T : notnull => _portal.Services.GetRequiredService<T>();

    public Visitor Visit() => _portal.Visit();

    public Task<SurveysDbContext> OpenAsync() => Get<IDbContextFactory<SurveysDbContext>>().CreateDbContextAsync(Stop);

    /// <summary>Begins a campaign.</summary>
    public async Task AddCampaignAsync(Func<CampaignInput, CampaignInput>? adjust = null)
    {
        var input = new CampaignInput { Name = "2026 年度", OpensOn = FirstDay, ClosesOn = new DateOnly(2026, 11, 30), InviteSubject = "[title]", InviteBody = "[name] 様\n[link]\n[closes]まで", RemindSubject = "再：[title]", RemindBody = "[link]" };
        var result = await Get<CampaignEditor>().CreateAsync(SurveyId, 1, adjust is null ? input : adjust(input), "tester", Stop);
        Assert.Empty(result.Faults);
        CampaignId = result.Id;
        Assert.True((await Get<CampaignEditor>().MoveAsync(CampaignId, CampaignState.Open, Stop)).IsGood);
    }

    /// <summary>Tokens for people of a unit.</summary>
    public async Task<List<string>> TokensAsync(string unit, int count) =>
        [.. (await Get<HandOut>().ForUnitAsync(CampaignId, unit, count, Stop)).Select(link => link.Link[(link.Link.LastIndexOf('/') + 1)..])];

    public ValueTask DisposeAsync() => _portal.DisposeAsync();
}

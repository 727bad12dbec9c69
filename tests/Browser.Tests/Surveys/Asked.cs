using Microsoft.Extensions.DependencyInjection;
using Shirube.Browser.Tests.Support;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Records;
using Xunit;

namespace Shirube.Browser.Tests.Surveys;

/// <summary>A campaign of one of the portal's own surveys that takes answers.</summary>
internal sealed record Asked(int SurveyId, int CampaignId, IReadOnlyList<string> Tokens)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public string Survey => $"/manage/surveys/{SurveyId}";

    public string Campaign => $"{Survey}/campaigns/{CampaignId}";

    public string Link(int person = 0) => $"/s/{Tokens[person]}";

    public static async Task<Asked> OpenAsync(Site site, string name, int people = 4, bool allowsChanges = false)
    {
        var survey = (await site.Services.GetRequiredService<SurveyCatalog>().ListAsync(Stop)).First(line => line.Name == name);
        var input = new CampaignInput { Name = "2026 年度", OpensOn = DateOnly.MinValue, ClosesOn = new DateOnly(2099, 3, 31), AllowsChanges = allowsChanges };
        var campaign = await site.Services.GetRequiredService<CampaignEditor>().CreateAsync(survey.Id, survey.Version, input, "tester", Stop);
        await site.Services.GetRequiredService<CampaignEditor>().MoveAsync(campaign.Id, CampaignState.Open, Stop);
        var links = await site.Services.GetRequiredService<HandOut>().ForUnitAsync(campaign.Id, "総務課", people, Stop);
        return new Asked(survey.Id, campaign.Id, [.. links.Select(link => link.Link[(link.Link.LastIndexOf('/') + 1)..])]);
    }
}

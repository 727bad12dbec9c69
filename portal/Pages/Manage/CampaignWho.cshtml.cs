using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Portal.Surveys;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Mail;
using Shirube.Surveys.People;
using Shirube.Surveys.Records;

namespace Shirube.Portal.Pages.Manage;

/// <summary>Whom a campaign asks besides a list of its own: units of the staff list, everybody, those whose inquiry was closed; and mails that need a decision.</summary>
internal sealed class CampaignWhoModel(SurveyCatalog catalog, AudienceTools tools, IStringLocalizer<SurveyWhoText> text, IStringLocalizer<SurveyManageText> words) : PortalPage
{
    private const string Everybody = "everybody";

    public override bool HasSearchBand => false;

    public Campaign Campaign { get; private set; } = null!;

    public IReadOnlyList<UnitSize> Units { get; private set; } = [];

    public IReadOnlyList<UndeliveredMail> Mails { get; private set; } = [];

    public IReadOnlyList<CampaignFault> Faults { get; private set; } = [];

    public Prepared? Prepared { get; private set; }

    /// <summary>The rule for inquiries as it is shown.</summary>
    public SampleRule Rule { get; private set; } = new(0, 7, 90);

    public async Task<IActionResult> OnGetAsync(int id, int number, CancellationToken cancellation) => await LoadAsync(id, number, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostStaffAsync(int id, int number, [FromForm] string? who, [FromForm] string? unit, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, number, cancellation)) return NotFound();
        var named = who == Everybody ? null : unit?.Trim() ?? "";
        if (Campaign.State == CampaignState.Closed) return Fault(CampaignFault.NotPossibleNow);
        // Nobody is asked by mistake: without a unit only when everybody was chosen.
        if (named is { Length: 0 }) return Fault(CampaignFault.NobodyThere);
        Prepared = await tools.Invite.InviteAsync(number, named, cancellation);
        if (Prepared is { Added: 0, Known: 0 }) return Fault(CampaignFault.NobodyThere);
        return Page();
    }

    public async Task<IActionResult> OnPostSampleAsync(int id, int number, [FromForm] int rate, [FromForm] int days, [FromForm] int repeat, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, number, cancellation)) return NotFound();
        Rule = new SampleRule(rate, days, repeat);
        var set = await tools.Sample.SetAsync(number, Rule, cancellation);
        return set.IsGood ? LocalRedirect($"/manage/surveys/{id}/campaigns/{number}/who#sample") : Fault(set.Faults[0]);
    }

    public async Task<IActionResult> OnPostDecideAsync(int id, int number, [FromForm] long? message, [FromForm] string? go, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, number, cancellation)) return NotFound();
        if (go is not ("again" or "sent")) return BadRequest();
        await tools.Decide.DecideAsync(number, message, go == "again", cancellation);
        return LocalRedirect($"/manage/surveys/{id}/campaigns/{number}/who#mails");
    }

    private PageResult Fault(CampaignFault fault)
    {
        Faults = [fault];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> LoadAsync(int id, int number, CancellationToken cancellation)
    {
        if (await catalog.FindAsync(id, cancellation) is not { } view || view.Campaigns.FirstOrDefault(row => row.Id == number) is not { } campaign) return false;
        Campaign = campaign;
        if (campaign.SampleDays > 0) Rule = new SampleRule(campaign.SampleRate, campaign.SampleDays, campaign.RepeatDays);
        Units = await tools.Staff.UnitsAsync(cancellation);
        Mails = await tools.Undelivered.ListAsync(number, cancellation);
        var version = view.Versions[0];
        PageTitle = text["WhoTitle", campaign.Name];
        Crumbs =
        [
            new Crumb(words["ManageTitle"], "/manage"), new Crumb(words["SurveysTitle"], "/manage/surveys"),
            new Crumb(Lang == "en" ? version.TitleEn : version.TitleJa, $"/manage/surveys/{id}"), new Crumb(campaign.Name, $"/manage/surveys/{id}/campaigns/{number}"), new Crumb(text["WhoCrumb"]),
        ];
        return true;
    }
}

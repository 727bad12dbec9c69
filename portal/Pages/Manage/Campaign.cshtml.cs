using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;
using Shirube.Portal.Surveys;
using Shirube.Surveys;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Export;
using Shirube.Surveys.Mail;
using Shirube.Surveys.Records;

namespace Shirube.Portal.Pages.Manage;

/// <summary>One campaign: progress, recipients, links, reminders, states.</summary>
[RequestSizeLimit(ListUpload.Largest)]
[RequestFormLimits(MultipartBodyLengthLimit = ListUpload.Largest)]
internal sealed class CampaignModel(SurveyCatalog catalog, CampaignTools tools, IMailQueue mail, SurveyOptions options, IStringLocalizer<SurveyManageText> text) : PortalPage
{
    public override bool HasSearchBand => false;

    public SurveyView Found { get; private set; } = null!;

    public Campaign Campaign { get; private set; } = null!;

    public CampaignProgress Progress { get; private set; } = null!;

    public CampaignForm Form { get; private set; } = new();

    public IReadOnlyList<CampaignFault> Faults { get; private set; } = [];

    /// <summary>What came of a list; null when none was sent.</summary>
    public RecipientList? List { get; private set; }

    public Prepared? Prepared { get; private set; }

    /// <summary>The rounds of reminders so far.</summary>
    public IReadOnlyList<ReminderRound> Rounds { get; private set; } = [];

    /// <summary>The mails as the first person would read them: what it is, subject, body.</summary>
    public IEnumerable<(string Name, string Subject, string Body)> Mails
    {
        get
        {
            var version = Found.Versions.First(version => version.Number == Campaign.Version);
            var fields = new MailFields(options.LinkOf(text["SampleToken"]), text["SampleName"], Campaign.ClosesOn, new LocalText(version.TitleJa, version.TitleEn));
            foreach (var (name, subject, body) in new[] { (text["InvitationMail"].Value, Campaign.InviteSubject, Campaign.InviteBody), (text["ReminderMail"].Value, Campaign.RemindSubject, Campaign.RemindBody) })
                if (body.Length > 0) yield return (name, MailText.Line(MailText.Fill(subject, fields)), MailText.Fill(body, fields));
        }
    }

    /// <summary>The next round of reminders, or null when there were enough.</summary>
    public int? NextRound { get; private set; }

    /// <summary>Whether messages wait for a text that nobody has written.</summary>
    public bool LacksText => Campaign.State != CampaignState.Closed && Progress.Outbox.GetValueOrDefault(OutboxState.Queued) > 0 && (Campaign.InviteBody.Length == 0 || (Rounds.Count > 0 && Campaign.RemindBody.Length == 0));

    public bool IsMailOn => mail.IsOn;

    public string? OpenLink => Campaign.OpenToken is { } token ? options.LinkOf(token) : null;

    public static string Percent(double value) => value.ToString("0.0", CultureInfo.InvariantCulture) + "%";

    public async Task<IActionResult> OnGetAsync(int id, int number, CancellationToken cancellation) => await LoadAsync(id, number, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostMoveAsync(int id, int number, [FromForm] string? to, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, number, cancellation) || !Enum.TryParse<CampaignState>(to, out var state) || !Enum.IsDefined(state)) return NotFound();
        return await BackAsync(await tools.Editor.MoveAsync(number, state, cancellation), id, number, cancellation);
    }

    public async Task<IActionResult> OnPostChangeAsync(int id, int number, CampaignForm form, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, number, cancellation)) return NotFound();
        Form = form;
        return await BackAsync(await tools.Editor.ChangeAsync(number, form.ToInput(), cancellation), id, number, cancellation);
    }

    public async Task<IActionResult> OnPostListAsync(int id, int number, IFormFile? file, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, number, cancellation)) return NotFound();
        List = await ListUpload.ReadAsync(file, cancellation);
        if (List.Recipients.Count > 0) Prepared = await tools.Invitations.PrepareAsync(number, List.Recipients, null, cancellation);
        if (Prepared is null) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await LoadAsync(id, number, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostHandOutAsync(int id, int number, [FromForm] string? unit, [FromForm] int count, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, number, cancellation) || count is < 1 or > HandOut.MostAtOnce) return BadRequest();
        var links = await tools.HandOut.ForUnitAsync(number, (unit ?? "").Trim() is { Length: <= 200 } name ? name : "", count, cancellation);
        return await LinksAsync(links, number, cancellation);
    }

    public async Task<IActionResult> OnPostListLinksAsync(int id, int number, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, number, cancellation)) return NotFound();
        var links = new List<HandedLink>();
        await foreach (var link in tools.HandOut.ForListAsync(number, cancellation)) links.Add(link);
        return await LinksAsync(links, number, cancellation);
    }

    public async Task<IActionResult> OnPostRemindAsync(int id, int number, [FromForm] int round, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, number, cancellation)) return NotFound();
        // The round that the form was drawn for: sending it twice queues nothing twice.
        if (round == NextRound || round == NextRound - 1) await tools.Reminders.QueueAsync(number, Math.Clamp(round, 1, Reminders.MostRounds), cancellation);
        return LocalRedirect($"/manage/surveys/{id}/campaigns/{number}");
    }

    private async Task<FileContentResult> LinksAsync(IReadOnlyList<HandedLink> links, int number, CancellationToken cancellation)
    {
        var sheet = new Sheet("links", [text["Unit"], text["Person"], text["MailAddress"], text["Link"]], links.Select(link => (IReadOnlyList<object?>)[link.Unit, link.Name, link.Address, link.Link]));
        using var file = new MemoryStream();
        await CsvFile.WriteAsync(file, sheet, cancellation);
        return File(file.ToArray(), "text/csv", $"links-{number}.csv");
    }

    private async Task<IActionResult> BackAsync(CampaignResult result, int id, int number, CancellationToken cancellation)
    {
        if (result.IsGood) return LocalRedirect($"/manage/surveys/{id}/campaigns/{number}");
        Faults = result.Faults;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var form = Form;
        await LoadAsync(id, number, cancellation);
        if (form.Name is not null) Form = form;
        return Page();
    }

    private async Task<bool> LoadAsync(int id, int number, CancellationToken cancellation)
    {
        if (await catalog.FindAsync(id, cancellation) is not { } view || view.Campaigns.FirstOrDefault(row => row.Id == number) is not { } campaign) return false;
        Found = view;
        Campaign = campaign;
        Form = CampaignForm.Of(campaign);
        Progress = await tools.Progress.ReadAsync(number, cancellation);
        Rounds = await tools.Reminders.RoundsAsync(number, cancellation);
        NextRound = await tools.Reminders.NextRoundAsync(number, cancellation);
        var version = view.Versions[0];
        var title = Lang == "en" ? version.TitleEn : version.TitleJa;
        PageTitle = $"{campaign.Name} – {title}";
        Crumbs = [new Crumb(text["ManageTitle"], "/manage"), new Crumb(text["SurveysTitle"], "/manage/surveys"), new Crumb(title, $"/manage/surveys/{id}"), new Crumb(campaign.Name)];
        return true;
    }
}

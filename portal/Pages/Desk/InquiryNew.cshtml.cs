using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Desk;
using Shirube.Portal.Desk.Working;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk;

/// <summary>Entering what came by phone, mail or in person, now or afterwards.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class InquiryNewModel(EnterInquiry enter, ArticleCatalog catalog, TimeProvider clock, IStringLocalizer<DeskText> text) : PortalPage
{
    public EntryForm Form { get; private set; } = new();

    public IReadOnlyList<EntryField> Problems { get; private set; } = [];

    public IReadOnlyList<PortalService> Services => View(catalog).Services.All;

    public bool Has(EntryField field) => Problems.Contains(field);

    public void OnGet()
    {
        Form = new EntryForm { Submission = Guid.NewGuid().ToString("N") };
        Describe();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] EntryForm form, CancellationToken cancellation)
    {
        var outcome = await enter.EnterAsync(form, User.Identity?.Name ?? "", Lang, clock.GetUtcNow(), cancellation);
        if (outcome.Number is { } number) return LocalRedirect(InquiryAddress.OfDesk(number));
        Form = form;
        Problems = outcome.Problems;
        Describe();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private void Describe()
    {
        PageTitle = Problems.Count > 0 ? text["NewErrorTitle"] : text["NewTitle"];
        Crumbs = [new Crumb(text["DeskTitle"], "/desk"), new Crumb(text["ListTitle"], "/desk/inquiries"), new Crumb(text["NewTitle"])];
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Import.Faq;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk.Transfer;

/// <summary>Brings in a list of questions and answers as drafts: first a trial with a report on each row, then all of it or nothing.</summary>
[RequestSizeLimit(LargestBody)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestBody)]
internal sealed class ImportListModel(FaqImporter importer, ArticleCatalog catalog, IStringLocalizer<TransferText> text) : PortalPage
{
    /// <summary>The file and the fields around it.</summary>
    private const int LargestBody = FaqLimits.Bytes + (64 * 1024);

    public FaqReport? Report { get; private set; }

    public string Service { get; private set; } = "";

    public string Owner { get; private set; } = "";

    public bool IsMissing { get; private set; }

    public IReadOnlyList<PortalService> Services => catalog.Current.Services.All;

    public void OnGet() => Fill(null, null);

    public async Task<IActionResult> OnPostAsync(IFormFile? file, [FromForm] string? service, [FromForm] string? owner, [FromForm] bool really, CancellationToken cancellation)
    {
        Fill(service, owner);
        IsMissing = file is null || file.Length == 0;
        if (!IsMissing) Report = await importer.ImportAsync(await RequestAsync(file!, really, cancellation), cancellation);
        if (IsMissing || Report!.HasErrors) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<FaqRequest> RequestAsync(IFormFile file, bool really, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        return new FaqRequest { File = bytes.ToArray(), Service = Service, Owner = Owner, DryRun = !really, By = User.Identity?.Name ?? "" };
    }

    private void Fill(string? service, string? owner)
    {
        Service = catalog.Current.Services.Find(service ?? "")?.Slug ?? "";
        Owner = owner?.Trim() is { Length: <= 100 } name ? name : "";
        PageTitle = text["ImportTitle"];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["Articles"], "/desk/articles"), new Crumb(PageTitle)];
        IsUnlisted = true;
        IsWorkplace = true;
    }
}

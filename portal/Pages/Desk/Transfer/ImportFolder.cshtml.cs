using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk.Transfer;

/// <summary>Brings in a folder of articles as a zip file: first a trial with a report on each file, then just that file, all of it or nothing.</summary>
[RequestSizeLimit(LargestBody)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestBody)]
internal sealed class ImportFolderModel(FolderDesk desk, IStringLocalizer<TransferText> text) : PortalPage
{
    public const int LongestNote = 500;

    /// <summary>More than <see cref="Knowledge.Articles.Import.Zip.ArchiveLimits.Page"/> allows: whoever sends somewhat more is told so, and does not only lose the connection.</summary>
    private const long LargestBody = 256 * 1024 * 1024;

    public FolderTrial? Trial { get; private set; }

    public string Note { get; private set; } = "";

    /// <summary>What is missing, as the texts name it, or null.</summary>
    public string? Missing { get; private set; }

    public void OnGet() => Fill();

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellation)
    {
        Fill();
        if (file is null || file.Length == 0) return Refuse("File");
        Trial = await desk.TryAsync(file, User.Identity?.Name ?? "", cancellation);
        return Answer();
    }

    public async Task<IActionResult> OnPostCarryOutAsync([FromForm] string? key, [FromForm] string? state, [FromForm] string? note, CancellationToken cancellation)
    {
        Fill();
        Note = note?.Trim() is { Length: > 0 } said ? said[..Math.Min(said.Length, LongestNote)] : text["FolderImported"];
        Trial = await desk.CarryOutAsync(key ?? "", state ?? "", Note, User.Identity?.Name ?? "", cancellation);
        return Answer();
    }

    private PageResult Answer()
    {
        if (Trial is null) return Refuse("Trial");
        if (Trial.Report.HasErrors) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        else if (Trial.Report.IsOutdated) Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private PageResult Refuse(string missing)
    {
        Missing = missing;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private void Fill()
    {
        PageTitle = text["FolderTitle"];
        Place = "desk";
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["Articles"], "/desk/articles"), new Crumb(PageTitle)];
        IsUnlisted = true;
        IsWorkplace = true;
    }
}

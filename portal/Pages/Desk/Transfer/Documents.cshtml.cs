using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles.Export;
using Shirube.Portal.Resources;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages.Desk.Transfer;

/// <summary>The list of documents with their addresses, as the monthly report and a handover ask for it.</summary>
internal sealed class DocumentsModel(DocumentList documents, DateText dates, IStringLocalizer<TransferText> text) : PortalPage
{
    /// <summary>Rows on the page; the file has all.</summary>
    public const int Shown = 100;

    public DocumentInput Input { get; private set; } = new();

    public IReadOnlyList<DocumentLine> Lines { get; private set; } = [];

    public int Total { get; private set; }

    public void OnGet([FromQuery] DocumentInput input) => Load(input);

    public async Task<IActionResult> OnGetCsvAsync([FromQuery] DocumentInput input, CancellationToken cancellation)
    {
        Load(input);
        return File(await DocumentList.ToCsvAsync(Lines, cancellation), "text/csv; charset=utf-8", "documents.csv");
    }

    private void Load(DocumentInput input)
    {
        Input = input;
        var all = documents.Read(new Uri($"{Request.Scheme}://{Request.Host}"));
        Total = all.Count;
        Lines = [.. all.Where(line => input.Shows(line, dates.DateOf(line.Updated)))];
        PageTitle = text["DocumentsTitle"];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(PageTitle)];
        IsUnlisted = true;
        IsWorkplace = true;
    }
}

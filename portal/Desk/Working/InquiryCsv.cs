using System.Globalization;
using CsvHelper;
using Shirube.Portal.Desk.Calendar;
using Shirube.Portal.Desk.Ledger;

namespace Shirube.Portal.Desk.Working;

/// <summary>Writes inquiries as CSV that spreadsheets open without taking any cell for a formula.</summary>
internal static class InquiryCsv
{
    /// <summary>Beginnings of formulas beside the usual ones: Japanese spreadsheets take the full-width signs for them too.</summary>
    private const string WideFormulaStarts = "＝＋－＠";

    private static readonly string[] Columns =
    [
        "number", "channel", "state", "service", "subject", "text", "person", "name", "contact", "assignee",
        "received", "answerBy", "answered", "escalated", "closed", "changed",
    ];

    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<Inquiry> inquiries, DeskCalendar calendar, CancellationToken cancellation)
    {
        // With its mark, or Excel reads the text in the code page of the machine.
        var options = new CsvWriterOptions { HasHeader = false, WriteByteOrderMark = true, Injection = CsvInjection.Escape };
        await using var csv = CsvWriter.Create(stream, options, leaveOpen: true);
        await csv.WriteRecordAsync(Columns, cancellation);
        await foreach (var inquiry in inquiries.WithCancellation(cancellation)) await csv.WriteRecordAsync(Cells(inquiry, calendar), cancellation);
        await csv.FlushAsync(cancellation);
    }

    private static string[] Cells(Inquiry inquiry, DeskCalendar calendar) =>
    [
        inquiry.Number, InquiryNames.Of(inquiry.Channel), InquiryNames.Of(inquiry.State), inquiry.Service, Typed(inquiry.Subject), Typed(inquiry.Text),
        inquiry.OwnerIsAccount ? inquiry.Owner ?? "" : "", Typed(inquiry.ContactName), Typed(inquiry.Contact), inquiry.Assignee ?? "",
        Moment(inquiry.ReceivedAt, calendar), Moment(inquiry.AnswerBy, calendar), Moment(inquiry.AnsweredAt, calendar),
        Moment(inquiry.EscalatedAt, calendar), Moment(inquiry.ClosedAt, calendar), Moment(inquiry.ChangedAt, calendar),
    ];

    private static string Typed(string text) => text.Length > 0 && WideFormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static string Moment(DateTimeOffset? moment, DeskCalendar calendar) =>
        moment is { } at ? calendar.Local(at).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : "";
}

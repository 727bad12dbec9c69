using Shirube.Portal.Desk.Calendar;

namespace Shirube.Portal.Desk.Working;

/// <summary>Serves a list of inquiries as a file.</summary>
internal static class InquiryExport
{
    public static IEndpointRouteBuilder MapInquiryExport(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/desk/inquiries/list.csv", Export).ExcludeFromDescription();
        return routes;
    }

    private static IResult Export(HttpContext http, InquiryList list, DeskCalendar calendar, TimeProvider clock)
    {
        var filter = InquiryFilter.Of(http.Request.Query);
        var me = http.User.Identity?.Name ?? "";
        var day = calendar.DayOf(clock.GetUtcNow());
        return Results.Stream(
            stream => InquiryCsv.WriteAsync(stream, list.ReadAllAsync(filter, me, http.RequestAborted), calendar, http.RequestAborted),
            "text/csv; charset=utf-8",
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"inquiries-{day:yyyyMMdd}.csv"));
    }
}

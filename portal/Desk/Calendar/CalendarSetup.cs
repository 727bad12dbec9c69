using Microsoft.Extensions.Options;
using Shirube.Portal.Web;

namespace Shirube.Portal.Desk.Calendar;

/// <summary>Makes the desk's calendar of its settings and the holidays.</summary>
internal static class CalendarSetup
{
    public static DeskCalendar Make(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<DeskOptions>>().Value;
        var zone = provider.GetRequiredService<IConfiguration>()[DateText.ZoneSetting] ?? DateText.DefaultZone;
        var closed = HolidayFile.Read().Select(holiday => holiday.Day).Concat(options.ClosedDays).ToHashSet();
        return new DeskCalendar(TimeZoneInfo.FindSystemTimeZoneById(zone), options.Opens, options.Closes, closed);
    }
}

using System.Globalization;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Web;

/// <summary>Days and times as people read them, in the language of the screen and the time of the office.</summary>
internal sealed class DateText(IStringLocalizer<LayoutText> text, TimeProvider clock, IConfiguration configuration)
{
    /// <summary>Setting with the time zone of the office.</summary>
    public const string ZoneSetting = "Portal:TimeZone";

    public const string DefaultZone = "Asia/Tokyo";

    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(configuration[ZoneSetting] ?? DefaultZone);

    /// <summary>Today at the office.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), _zone).DateTime);

    public string Day(DateOnly day) => day.ToString(text["DayFormat"], CultureInfo.CurrentCulture);

    public string Day(DateTimeOffset moment) => Day(DateOf(moment));

    public string Moment(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, _zone).ToString(text["MomentFormat"], CultureInfo.CurrentCulture);

    public static string Time(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);

    /// <summary>For the <c>datetime</c> attribute.</summary>
    public static string Machine(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture);

    /// <summary>The moment of a day and time at the office; a time that the clocks skip is taken an hour later.</summary>
    public DateTimeOffset MomentOf(DateTime local)
    {
        var there = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (_zone.IsInvalidTime(there)) there = there.AddHours(1);
        return new DateTimeOffset(there, _zone.GetUtcOffset(there));
    }

    /// <summary>The day of a moment at the office.</summary>
    public DateOnly DateOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, _zone).DateTime);
}

using System.Globalization;

namespace Shirube.Surveys;

/// <summary>Today, the time and this month at the office.</summary>
public sealed class OfficeDay(TimeProvider clock, SurveyOptions options)
{
    /// <summary>From when mail goes out that nobody sends by hand.</summary>
    public static readonly TimeOnly MailFrom = new(8, 0);

    public DateTimeOffset Now => clock.GetUtcNow();

    public DateOnly Today => DateOnly.FromDateTime(Local);

    /// <summary>Whether mail may be decided on now: nobody gets it at night.</summary>
    public bool IsMailTime => TimeOnly.FromDateTime(Local) >= MailFrom;

    public string Month => Today.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private DateTime Local => TimeZoneInfo.ConvertTime(clock.GetUtcNow(), options.Zone).DateTime;
}

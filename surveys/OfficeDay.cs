using System.Globalization;

namespace Shirube.Surveys;

/// <summary>Today, the time and this month at the office.</summary>
public sealed class OfficeDay(TimeProvider clock, SurveyOptions options)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public DateOnly Today => DateOnly.FromDateTime(Local);

    /// <summary>What the clock shows.</summary>
    public TimeOnly Time => TimeOnly.FromDateTime(Local);

    public string Month => Today.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private DateTime Local => TimeZoneInfo.ConvertTime(clock.GetUtcNow(), options.Zone).DateTime;
}

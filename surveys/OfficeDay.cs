using System.Globalization;

namespace Shirube.Surveys;

/// <summary>Today and this month at the office.</summary>
public sealed class OfficeDay(TimeProvider clock, SurveyOptions options)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), options.Zone).DateTime);

    public string Month => Today.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}

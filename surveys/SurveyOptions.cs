namespace Shirube.Surveys;

/// <summary>What surveys have to be told by their host.</summary>
/// <param name="BaseAddress">Beginning of the links that are sent, such as <c>https://shirube.example</c>.</param>
/// <param name="Zone">Time zone of the office: decides the day and the month.</param>
public sealed record SurveyOptions(Uri BaseAddress, TimeZoneInfo Zone)
{
    /// <summary>The address at which a token is answered.</summary>
    public string LinkOf(string token) => new Uri(BaseAddress, "/s/" + token).AbsoluteUri;
}

using System.ComponentModel.DataAnnotations;

namespace Shirube.Portal.Surveys;

/// <summary>Settings of surveys, section <c>Portal:Surveys</c>.</summary>
internal sealed class SurveySettings
{
    public const string Section = "Portal:Surveys";

    /// <summary>Beginning of the links in invitations, as people reach the portal: <c>https://shirube.example</c>. Empty for the address it listens on.</summary>
    public string BaseAddress { get; set; } = "";

    /// <summary>Links that lead nowhere which one address may try in a minute. Links that work are not counted.</summary>
    [Range(1, 100_000)]
    public int WrongLinksPerMinute { get; set; } = 30;
}

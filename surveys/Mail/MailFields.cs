using Shirube.Surveys.Definitions;

namespace Shirube.Surveys.Mail;

/// <summary>What the texts of invitations are filled with.</summary>
/// <param name="Link">The personal link.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Closes">The last day.</param>
/// <param name="Title">Title of the survey.</param>
public sealed record MailFields(string Link, string Name, DateOnly Closes, LocalText Title);

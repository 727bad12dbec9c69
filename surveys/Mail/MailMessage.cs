namespace Shirube.Surveys.Mail;

/// <summary>One mail.</summary>
/// <param name="Key">Names the message for good: the same key is the same message.</param>
/// <param name="To">Address of the recipient.</param>
/// <param name="Subject">One line.</param>
/// <param name="Body">Plain text.</param>
public sealed record MailMessage(string Key, string To, string Subject, string Body);

namespace Shirube.Portal.Desk.Asking;

/// <summary>A field of the form.</summary>
internal enum AskField
{
    Subject,
    Text,
    Name,
    Contact,
}

namespace Shirube.Portal.Desk.Working;

/// <summary>A field of the form for entering an inquiry, as far as something can be wrong with it.</summary>
internal enum EntryField
{
    Channel,
    At,
    Account,
    Name,
    Contact,
    Subject,
    Text,
    Answer,
    Article,
    AnsweredAt,
}

namespace Shirube.Bot.Dialogue;

/// <summary>Personal data that does not belong into a conversation.</summary>
public enum PersonalDataKind
{
    /// <summary>A telephone number that is no extension.</summary>
    Phone,

    /// <summary>A mail address.</summary>
    Mail,

    /// <summary>個人番号 (twelve digits with a valid check digit).</summary>
    IndividualNumber,

    /// <summary>A number of a payment card.</summary>
    CardNumber,
}

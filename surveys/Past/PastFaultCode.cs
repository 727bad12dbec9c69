namespace Shirube.Surveys.Past;

/// <summary>Why a row of past answers cannot be taken.</summary>
public enum PastFaultCode
{
    /// <summary>The question has no such choice.</summary>
    NotAllowed,

    /// <summary>A text or a number that the question does not take.</summary>
    BadAnswer,

    /// <summary>No month, or one outside of the campaign.</summary>
    BadMonth,

    /// <summary>A unit that is too long.</summary>
    TooLong,

    /// <summary>Letters that could not be read in the encoding of the file.</summary>
    Unreadable,

    /// <summary>More rows than are taken.</summary>
    TooMany,
}

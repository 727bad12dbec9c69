namespace Shirube.Surveys.Campaigns;

/// <summary>What can be wrong with a row of a list.</summary>
public enum RowFault
{
    /// <summary>No mail address.</summary>
    NoAddress,

    /// <summary>Something that is no mail address.</summary>
    BadAddress,

    /// <summary>An address that stands in an earlier row.</summary>
    Twice,

    /// <summary>A name or a unit that is too long.</summary>
    TooLong,

    /// <summary>Letters that could not be read in the encoding of the file.</summary>
    Unreadable,

    /// <summary>More rows than are taken.</summary>
    TooMany,
}

namespace Shirube.Surveys.Definitions;

/// <summary>What can be wrong with a definition.</summary>
public enum FaultCode
{
    /// <summary>More bytes than a definition may have.</summary>
    TooLarge,

    /// <summary>No JSON, or not an object where one is needed.</summary>
    NotJson,

    /// <summary>A property that is not in the supported part of SurveyJS.</summary>
    UnknownProperty,

    /// <summary>A type of question that is not supported.</summary>
    UnknownType,

    /// <summary>A value of the wrong kind, or outside its bounds.</summary>
    BadValue,

    /// <summary>Something that has to be there is not.</summary>
    Missing,

    /// <summary>More pages, questions, choices or levels than are allowed.</summary>
    TooMany,

    /// <summary>A name that cannot be used: empty, too long, or with other characters than letters, digits, _ and -.</summary>
    BadName,

    /// <summary>Two questions, rows, choices or pages with the same name.</summary>
    DuplicateName,

    /// <summary>HTML or a script in a text.</summary>
    Markup,

    /// <summary>A condition that cannot be read.</summary>
    BadCondition,

    /// <summary>A condition that reads a question that is not there.</summary>
    UnknownReference,

    /// <summary>A condition that reads a question on a later page.</summary>
    LaterReference,

    /// <summary>Conditions that depend on each other in a circle.</summary>
    Loop,

    /// <summary>No answer has points.</summary>
    NothingScored,

    /// <summary>Some choices of a question have points and others neither have points nor say that they do not count.</summary>
    PointsIncomplete,

    /// <summary>Points outside 0 to 100.</summary>
    PointsOutOfRange,

    /// <summary>Points on a multiple choice, which has no single value.</summary>
    PointsOnMultiple,

    /// <summary>All choices of a question have the same points, so that it measures nothing.</summary>
    PointsAllEqual,

    /// <summary>A question names an axis that the definition does not list.</summary>
    UnknownAxis,
}

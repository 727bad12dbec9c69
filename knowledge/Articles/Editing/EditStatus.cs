namespace Shirube.Knowledge.Articles.Editing;

/// <summary>How a step ended.</summary>
public enum EditStatus
{
    /// <summary>Done.</summary>
    Done,

    /// <summary>There is no such article, draft or revision.</summary>
    NotFound,

    /// <summary>Somebody else took a step at the same time; nothing was done.</summary>
    Conflict,

    /// <summary>The article is not in a state for this step.</summary>
    NotNow,

    /// <summary>The person may not: it takes an editor.</summary>
    NotAllowed,

    /// <summary>The person wrote in it and may not approve it.</summary>
    OwnText,

    /// <summary>A reason, comment or change note is missing.</summary>
    NoteMissing,

    /// <summary>The text cannot become a revision; the problems say why.</summary>
    Invalid,

    /// <summary>The moment of publication is none, or has passed.</summary>
    BadMoment,

    /// <summary>Golden questions are lost; the report says which.</summary>
    QuestionsLost,
}

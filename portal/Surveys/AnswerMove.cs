namespace Shirube.Portal.Surveys;

/// <summary>Which button was used.</summary>
internal enum AnswerMove
{
    Next,
    Back,

    /// <summary>Save and go on later.</summary>
    Save,

    /// <summary>Show the page again with what the answers bring along.</summary>
    Refresh,
}

namespace Shirube.Portal.Desk.Authoring;

/// <summary>Why no article was begun.</summary>
internal enum ArticleProblem
{
    /// <summary>Title or answer is empty.</summary>
    Missing,

    /// <summary>Something is too long.</summary>
    TooLong,

    /// <summary>Nobody has looked for personal data.</summary>
    NotChecked,

    /// <summary>There is contact data or the number of an inquiry in it.</summary>
    PersonalData,

    /// <summary>The inquiry is not solved yet.</summary>
    NotSolved,

    /// <summary>The article's draft belongs to something else just now.</summary>
    NotNow,
}

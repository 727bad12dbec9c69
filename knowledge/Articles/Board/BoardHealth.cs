namespace Shirube.Knowledge.Articles.Board;

/// <summary>What can be wrong with a published article.</summary>
public enum BoardHealth
{
    /// <summary>Its review date has passed.</summary>
    PastReview,

    /// <summary>Nobody opened it in the last 90 days.</summary>
    NeverFound,

    /// <summary>Readers mostly vote that it does not help.</summary>
    LowHelpful,

    /// <summary>It links to articles that are not there.</summary>
    DeadLinks,

    /// <summary>It has no golden question.</summary>
    NoGolden,

    /// <summary>Its Japanese text was published after its translation.</summary>
    TranslationBehind,

    /// <summary>There is no translation.</summary>
    NotTranslated,
}

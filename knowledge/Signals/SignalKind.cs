namespace Shirube.Knowledge.Signals;

/// <summary>Where a signal comes from.</summary>
public enum SignalKind
{
    /// <summary>A reader's vote that an article did not help.</summary>
    Vote,

    /// <summary>A search to which nothing held all that was asked.</summary>
    SearchMiss,

    /// <summary>A search of which nothing was opened, followed by asking the desk.</summary>
    SearchThenAsk,

    /// <summary>A question that the assistant could not answer, or whose answer was marked unsolved.</summary>
    ChatMiss,

    /// <summary>A comment in a survey.</summary>
    SurveyComment,

    /// <summary>An inquiry that was solved without an article.</summary>
    InquiryWithoutArticle,

    /// <summary>An inquiry whose answer flagged an article as wrong.</summary>
    ArticleFlagged,

    /// <summary>An article whose review date has passed.</summary>
    Expiry,

    /// <summary>A link that leads nowhere.</summary>
    DeadLink,

    /// <summary>A change in a vendor's manual or product.</summary>
    VendorChange,
}

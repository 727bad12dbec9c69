namespace Shirube.Bot.Dialogue;

/// <summary>Why an answer did not help. The same five reasons stand under articles.</summary>
public enum RatingReason
{
    /// <summary>探していた内容と違う</summary>
    OffTopic,

    /// <summary>内容が間違っている・古い</summary>
    Wrong,

    /// <summary>説明が分かりにくい</summary>
    Unclear,

    /// <summary>書いてあるとおりにしても解決しない</summary>
    DidNotWork,

    /// <summary>知りたいことが足りない</summary>
    Incomplete,
}

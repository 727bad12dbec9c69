namespace Shirube.Knowledge.Articles.Records;

/// <summary>What a phrase of a revision is for.</summary>
public enum PhraseRole
{
    /// <summary>A phrasing that the article answers (<c>ask:</c>); indexed.</summary>
    Question,

    /// <summary>確認質問 (<c>golden:</c>): must find the article; never indexed.</summary>
    Golden,

    /// <summary>A word people use for it; indexed.</summary>
    Keyword,
}

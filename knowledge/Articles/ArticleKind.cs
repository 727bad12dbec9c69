namespace Shirube.Knowledge.Articles;

/// <summary>What an article is.</summary>
public enum ArticleKind
{
    /// <summary>クイックマニュアル: a task told step by step.</summary>
    Manual,

    /// <summary>よくある質問: one question and its answer.</summary>
    Faq,

    /// <summary>こんなときは: a situation leading through sections of several articles.</summary>
    Case,

    /// <summary>お知らせ: planned stops, changes, warnings.</summary>
    Notice,
}

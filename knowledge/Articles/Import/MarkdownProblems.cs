using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>Tells what the Markdown gate found, in both languages.</summary>
public static class MarkdownProblems
{
    public static FileProblem Tell(MarkdownProblem problem, int line)
    {
        var (japanese, english) = problem.Kind switch
        {
            MarkdownProblemKind.TooLong => ($"本文が長すぎます（{problem.Detail} 字）。", $"The text is too long ({problem.Detail} characters)."),
            MarkdownProblemKind.TooDeep => ($"引用・箇条書き・強調の入れ子が深すぎます（{problem.Detail}）。", $"Quotes, lists or emphasis are nested too deeply ({problem.Detail})."),
            MarkdownProblemKind.LinkRefused => ($"リンク先「{Short(problem.Detail)}」は使えません。文字だけを出します。", $"The link \"{Short(problem.Detail)}\" is not allowed; only its text is shown."),
            MarkdownProblemKind.PictureRefused => ($"図「{Short(problem.Detail)}」は media/ の中のファイルではありません。説明だけを出します。", $"The picture \"{Short(problem.Detail)}\" is not a file in media/; only its text is shown."),
            MarkdownProblemKind.MediaMissing => ($"media/{Short(problem.Detail)} がないか、使えません。", $"media/{Short(problem.Detail)} is not there or cannot be used."),
            MarkdownProblemKind.AlternativeTextMissing => ($"図「{Short(problem.Detail)}」に説明（代替テキスト）がありません。", $"The picture \"{Short(problem.Detail)}\" has no alternative text."),
            _ => throw new InvalidOperationException($"There are no words for {problem.Kind}."),
        };
        var refuses = problem.Kind is MarkdownProblemKind.TooLong or MarkdownProblemKind.TooDeep;
        return new FileProblem("", line, refuses, japanese, english);
    }

    private static string Short(string text) => text.Length <= 100 ? text : text[..100] + "…";
}

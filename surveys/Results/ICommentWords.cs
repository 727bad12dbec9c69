namespace Shirube.Surveys.Results;

/// <summary>Finds the words of comments. Surveys own the question; whoever knows the language answers it.</summary>
public interface ICommentWords
{
    /// <summary>The words of a text that carry meaning, each once. May be asked from several threads.</summary>
    IReadOnlyList<CommentWord> WordsOf(string text);
}

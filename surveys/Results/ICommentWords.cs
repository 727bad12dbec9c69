namespace Shirube.Surveys.Results;

/// <summary>Finds the words of comments. Surveys own the question; whoever knows the language answers it.</summary>
public interface ICommentWords
{
    /// <summary>The words of a text that carry meaning, each once, in the form of a dictionary.</summary>
    IReadOnlySet<string> WordsOf(string text);

    /// <summary>Whether a word praises (1), complains (−1) or does neither (0).</summary>
    int ToneOf(string word);
}

namespace Shirube.Knowledge.Articles.Files;

/// <summary>Something wrong with a file of knowledge, told in both languages.</summary>
/// <param name="File">Path inside the content folder, with slashes; empty while it is not known.</param>
/// <param name="Line">Line in the file, from 1; 0 when it is about the whole file.</param>
/// <param name="IsError">True when the file does not go in; false when it does.</param>
/// <param name="Japanese">What is wrong, in Japanese.</param>
/// <param name="English">The same in English.</param>
public sealed record FileProblem(string File, int Line, bool IsError, string Japanese, string English)
{
    public static FileProblem Error(int line, string japanese, string english) => new("", line, true, japanese, english);

    public static FileProblem Warning(int line, string japanese, string english) => new("", line, false, japanese, english);

    /// <summary>The place as editors understand it: <c>file:line</c>.</summary>
    public string Place => Line > 0 ? $"{File}:{Line}" : File;
}

using Shirube.Knowledge.Articles.Files;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>
/// Texts of another part that lie in the content folder beside the articles. They are checked together with the articles and kept
/// in versions as <see cref="Records.ReferenceText"/> under their path (<c>flows/printing.yml</c>).
/// </summary>
public interface IContentTexts
{
    /// <summary>Their folder inside the content folder.</summary>
    string Folder { get; }

    /// <summary>Pattern of their names, for example <c>*.yml</c>.</summary>
    string Pattern { get; }

    /// <summary>The paths that may go in; what is wrong with the others, and with these, is added to <paramref name="problems"/> with its file.</summary>
    /// <param name="texts">Texts of the folder by their paths.</param>
    /// <param name="sections">The sections there will be once the articles are in.</param>
    /// <param name="problems">What is wrong.</param>
    IReadOnlyList<string> Accept(IReadOnlyDictionary<string, string> texts, SectionDirectory sections, List<FileProblem> problems);
}

using Shirube.Knowledge.Articles.Files;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>Reads the texts of another part and lets it check them.</summary>
internal static class TextImport
{
    /// <summary>Accepted texts that differ from those of the database, by their paths.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Changed(
        IContentTexts part, IReadOnlyList<ContentFile> files, IReadOnlyDictionary<string, string> known, SectionDirectory sections, List<FileProblem> problems)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.ReadText(ImportLimits.ListBytes, problems) is { } text) texts[file.Path] = text;
        }

        return part.Accept(texts, sections, problems)
            .Where(path => !known.TryGetValue(path, out var before) || before != texts[path])
            .Select(path => KeyValuePair.Create(path, texts[path]));
    }
}

namespace Shirube.Knowledge.Articles.Import;

/// <summary>Which sections there are, and who may read them.</summary>
/// <param name="anchors">Anchors of each article's sections, by number and language.</param>
/// <param name="audiences">Who each article is for.</param>
public sealed class SectionDirectory(
    IReadOnlyDictionary<(int No, string Lang), IReadOnlySet<string>> anchors, IReadOnlyDictionary<(int No, string Lang), Audience> audiences)
{
    /// <summary>Whether there is the article in this language.</summary>
    public bool HasArticle(int no, string lang) => anchors.ContainsKey((no, lang));

    /// <summary>Whether the article has this section; the empty anchor is its top.</summary>
    public bool HasSection(int no, string lang, string anchor) => anchors.TryGetValue((no, lang), out var own) && (anchor.Length == 0 || own.Contains(anchor));

    /// <summary>Whether everybody may read the article.</summary>
    public bool IsForAll(int no, string lang) => audiences.TryGetValue((no, lang), out var audience) && audience == Audience.All;
}

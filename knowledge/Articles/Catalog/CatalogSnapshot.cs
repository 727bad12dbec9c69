using System.Collections.Concurrent;
using Shirube.Knowledge.Articles.Words;

namespace Shirube.Knowledge.Articles.Catalog;

/// <summary>Everything published at one moment, without the texts. Immutable: who holds one sees one consistent state.</summary>
public sealed class CatalogSnapshot
{
    private readonly Dictionary<int, ArticleHead[]> _byNo;
    private readonly ConcurrentDictionary<(string Lang, int Audiences), CatalogView> _views = new();

    public CatalogSnapshot(IReadOnlyList<ArticleHead> heads, IReadOnlyList<StoredLink> links, ServiceList services, VendorManualList vendorManuals)
    {
        All = heads;
        Links = links;
        Services = services;
        VendorManuals = vendorManuals;
        _byNo = heads.GroupBy(head => head.No).ToDictionary(group => group.Key, group => group.OrderBy(head => head.Lang == "ja" ? 0 : 1).ToArray());
    }

    public static CatalogSnapshot Empty { get; } = new([], [], ServiceList.Empty, VendorManualList.Empty);

    /// <summary>Every published article in every language, for every audience.</summary>
    public IReadOnlyList<ArticleHead> All { get; }

    public IReadOnlyList<StoredLink> Links { get; }

    public ServiceList Services { get; }

    public VendorManualList VendorManuals { get; }

    /// <summary>The lists of words; null before the database was read.</summary>
    public WordLists? Words { get; init; }

    /// <summary>Pages of vendor manuals that published texts were made from.</summary>
    public IReadOnlyList<StoredSource> Sources { get; init; } = [];

    /// <summary>The same with one article more, or with another text of it.</summary>
    public CatalogSnapshot With(ArticleHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return new CatalogSnapshot([.. All.Where(other => other.No != head.No || other.Lang != head.Lang), head], Links, Services, VendorManuals) { Words = Words, Sources = Sources };
    }

    /// <summary>The article in exactly this language, or null.</summary>
    public ArticleHead? FindExact(int no, string lang)
        => _byNo.TryGetValue(no, out var heads) ? Array.Find(heads, head => head.Lang == lang) : null;

    /// <summary>The article in this language, or else in Japanese, or else in any; null when the number is not published.</summary>
    public ArticleHead? Find(int no, string lang)
        => _byNo.TryGetValue(no, out var heads) ? Array.Find(heads, head => head.Lang == lang) ?? heads[0] : null;

    /// <summary>The Japanese text that a translation has fallen behind of: it was revised since. Null when the translation is up to date.</summary>
    public ArticleHead? AheadOf(ArticleHead translation)
    {
        ArgumentNullException.ThrowIfNull(translation);
        if (translation.Lang == "ja" || FindExact(translation.No, "ja") is not { } original) return null;
        var isBehind = translation.TranslationOf is { } known ? original.Revision > known : original.PublishedAt > translation.PublishedAt;
        return isBehind ? original : null;
    }

    /// <summary>Languages in which the number is published, Japanese first.</summary>
    public IReadOnlyList<string> LanguagesOf(int no)
        => _byNo.TryGetValue(no, out var heads) ? Array.ConvertAll(heads, head => head.Lang) : [];

    /// <summary>What readers of these audiences see in this language.</summary>
    public CatalogView For(string lang, IReadOnlyCollection<Audience> audiences)
    {
        // Few languages and audiences: the number of views is bounded by what the program asks for, not by what a visitor sends.
        var known = WireNames.Languages.Contains(lang, StringComparer.Ordinal) ? lang : "ja";
        var mask = audiences.Aggregate(0, (bits, audience) => bits | 1 << (int)audience);
        return _views.GetOrAdd((known, mask), key => new CatalogView(this, key.Lang, key.Audiences));
    }
}

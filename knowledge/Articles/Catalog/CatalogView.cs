namespace Shirube.Knowledge.Articles.Catalog;

/// <summary>
/// The catalog as one kind of reader sees it: each number once, in the reader's language or else in the language there is, and
/// nothing for other audiences. Immutable; all lists are made once.
/// </summary>
public sealed class CatalogView
{
    private readonly int _audiences;
    private readonly CatalogSnapshot _snapshot;
    private readonly Dictionary<int, ArticleHead> _byNo;
    private readonly ILookup<ArticleKind, ArticleHead> _byKind;
    private readonly ILookup<string, ArticleHead> _byService;
    private readonly ILookup<int, StoredLink> _linksFrom;
    private readonly ILookup<int, StoredLink> _linksTo;

    internal CatalogView(CatalogSnapshot snapshot, string lang, int audiences)
    {
        _snapshot = snapshot;
        _audiences = audiences;
        Lang = lang;
        All = snapshot.All.GroupBy(head => head.No).Select(group => Choose(group, lang)).OfType<ArticleHead>().OrderBy(head => head.No).ToArray();
        Newest = All.OrderByDescending(head => head.PublishedAt).ThenByDescending(head => head.No).ToArray();
        _byNo = All.ToDictionary(head => head.No);
        _byKind = All.ToLookup(head => head.Kind);
        _byService = All.ToLookup(head => head.Service, StringComparer.Ordinal);
        var shown = snapshot.Links.Where(link => link.Target != link.No && _byNo.TryGetValue(link.No, out var head) && head.Lang == link.Lang
            && _byNo.ContainsKey(link.Target)).ToArray();
        _linksFrom = shown.ToLookup(link => link.No);
        _linksTo = shown.ToLookup(link => link.Target);
    }

    public string Lang { get; }

    /// <summary>Every number once, ascending.</summary>
    public IReadOnlyList<ArticleHead> All { get; }

    /// <summary>The same, latest publication first.</summary>
    public IReadOnlyList<ArticleHead> Newest { get; }

    public ServiceList Services => _snapshot.Services;

    public VendorManualList VendorManuals => _snapshot.VendorManuals;

    /// <summary>True when a reader of this view may see an article.</summary>
    public bool Shows(ArticleHead head) => (_audiences & 1 << (int)head.Audience) != 0;

    /// <summary>The article, or null when it is not there for this reader.</summary>
    public ArticleHead? Find(int no) => _byNo.GetValueOrDefault(no);

    /// <summary>The article of a kind with this slug, or null.</summary>
    public ArticleHead? FindBySlug(ArticleKind kind, string slug) => _byKind[kind].FirstOrDefault(head => head.Slug == slug);

    /// <summary>The Japanese text that was revised since this translation of it; null when there is none for this reader.</summary>
    public ArticleHead? AheadOf(ArticleHead translation) => _snapshot.AheadOf(translation) is { } original && Shows(original) ? original : null;

    /// <summary>Articles of a kind, ascending by number.</summary>
    public IEnumerable<ArticleHead> OfKind(ArticleKind kind) => _byKind[kind];

    /// <summary>Articles of a service, ascending by number.</summary>
    public IEnumerable<ArticleHead> OfService(string service) => _byService[service];

    /// <summary>Notices for the home page on a day: those whose <c>until</c> has not passed, latest first.</summary>
    public IEnumerable<ArticleHead> Notices(DateOnly today)
        => Newest.Where(head => head.Kind == ArticleKind.Notice && (head.Until is null || head.Until >= today));

    /// <summary>Articles that this one links to, in order of the text, each once.</summary>
    public IEnumerable<ArticleLink> LinksFrom(int no)
        => _linksFrom[no].DistinctBy(link => link.Target).Select(link => new ArticleLink(_byNo[link.Target], link.Anchor));

    /// <summary>Articles that link to this one, each once; the anchor is the section here that they lead to.</summary>
    public IEnumerable<ArticleLink> LinksTo(int no)
        => _linksTo[no].DistinctBy(link => link.No).Select(link => new ArticleLink(_byNo[link.No], link.Anchor));

    /// <summary>What else may help: linked articles first, then those of the same service; each once, never the article itself.</summary>
    public IReadOnlyList<ArticleHead> RelatedTo(int no, int limit)
        => Find(no) is not { } head ? [] : LinksFrom(no).Concat(LinksTo(no)).Select(link => link.Article)
            .Concat(OfService(head.Service)).Where(other => other.No != no && other.Kind != ArticleKind.Notice)
            .DistinctBy(other => other.No).Take(limit).ToArray();

    private ArticleHead? Choose(IEnumerable<ArticleHead> translations, string lang)
        => translations.Where(Shows).OrderBy(head => head.Lang == lang ? 0 : head.Lang == "ja" ? 1 : 2).FirstOrDefault();
}

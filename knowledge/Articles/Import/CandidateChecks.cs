using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>Checks articles against each other, the lists and the database.</summary>
internal sealed class CandidateChecks(KnownKnowledge known, ServiceList services, VendorManualList manuals, List<FileProblem> problems)
{
    /// <summary>Those that may go in. Of two with the same number and language the first stays.</summary>
    public List<ImportCandidate> Accept(IEnumerable<ImportCandidate> candidates)
    {
        var accepted = new Dictionary<(int No, string Lang), ImportCandidate>();
        var kinds = known.Articles.GroupBy(article => article.Key.No).ToDictionary(group => group.Key, group => group.First().Value.Kind);
        var slugs = new Dictionary<(ArticleKind, string, string), int>();
        foreach (var (key, article) in known.Articles) slugs[(article.Kind, key.Lang, article.Slug)] = key.No;
        foreach (var candidate in candidates)
        {
            if (!HasOwnNumber(candidate, accepted, kinds) || !HasOwnSlug(candidate, slugs) || !HasService(candidate)) continue;
            accepted.Add(candidate.Key, candidate);
            kinds.TryAdd(candidate.Matter.No, candidate.Matter.Kind);
            slugs[(candidate.Matter.Kind, candidate.Matter.Lang, candidate.Slug)] = candidate.Matter.No;
            CheckFolder(candidate);
            CheckSources(candidate);
        }
        return [.. accepted.Values];
    }

    /// <summary>Anchors of all articles once the accepted ones are in.</summary>
    public Dictionary<(int No, string Lang), IReadOnlySet<string>> SectionsWith(IReadOnlyCollection<ImportCandidate> accepted)
    {
        var anchors = known.Articles.ToDictionary(article => article.Key, article => article.Value.Anchors);
        foreach (var candidate in accepted)
            anchors[candidate.Key] = candidate.Drawn.Sections.Select(section => section.Anchor).ToHashSet(StringComparer.Ordinal);
        return anchors;
    }

    /// <summary>Who each article is for once the accepted ones are in.</summary>
    public Dictionary<(int No, string Lang), Audience> AudiencesWith(IReadOnlyCollection<ImportCandidate> accepted)
    {
        var audiences = known.Articles.ToDictionary(article => article.Key, article => article.Value.Audience);
        foreach (var candidate in accepted) audiences[candidate.Key] = candidate.Matter.Audience;
        return audiences;
    }

    /// <summary>Reports links that lead nowhere.</summary>
    public void CheckLinks(IReadOnlyCollection<ImportCandidate> accepted, Dictionary<(int No, string Lang), IReadOnlySet<string>> anchors)
    {
        foreach (var candidate in accepted)
            problems.AddRange(FileProblems.Of(candidate.Path, [.. candidate.Drawn.Links.Select(link => FaultOf(link, candidate, anchors) is { } fault ? fault with { Line = candidate.LineOf(link.Line) } : null).OfType<FileProblem>()]));
    }

    private bool HasOwnNumber(ImportCandidate candidate, Dictionary<(int, string), ImportCandidate> accepted, Dictionary<int, ArticleKind> kinds)
    {
        var no = candidate.Matter.No;
        if (accepted.TryGetValue(candidate.Key, out var first))
            return Refuse(candidate, "no", $"番号 {no}（{candidate.Matter.Lang}）は {first.Path} が使っています。", $"Number {no} ({candidate.Matter.Lang}) is used by {first.Path}.");
        if (kinds.TryGetValue(no, out var other) && other != candidate.Matter.Kind)
            return Refuse(candidate, "no", $"番号 {no} は種類「{WireNames.Of(other)}」の記事の番号です。番号は使い回せません。", $"Number {no} belongs to a {WireNames.Of(other)}; numbers are never used again.");
        return true;
    }

    private bool HasOwnSlug(ImportCandidate candidate, Dictionary<(ArticleKind, string, string), int> slugs)
    {
        var key = (candidate.Matter.Kind, candidate.Matter.Lang, candidate.Slug);
        return slugs.GetValueOrDefault(key, candidate.Matter.No) is var no && no == candidate.Matter.No
            || Refuse(candidate, "", $"ファイルの名前「{candidate.Slug}」は記事 {no} が使っています。", $"The file name \"{candidate.Slug}\" is used by article {no}.");
    }

    private bool HasService(ImportCandidate candidate)
        => services.Find(candidate.Matter.Service) is not null
            || Refuse(candidate, "service", $"サービス「{candidate.Matter.Service}」は services.yml にありません。", $"There is no service \"{candidate.Matter.Service}\" in services.yml.");

    private void CheckFolder(ImportCandidate candidate)
    {
        var folder = ContentFolder.FolderOf(candidate.Matter.Kind);
        if (!candidate.Path.StartsWith(folder + "/", StringComparison.Ordinal))
            Warn(candidate, "kind", $"kind: {WireNames.Of(candidate.Matter.Kind)} の記事は {folder}/ に置きます。", $"A {WireNames.Of(candidate.Matter.Kind)} belongs in {folder}/.");
    }

    private void CheckSources(ImportCandidate candidate)
    {
        foreach (var source in candidate.Matter.Sources)
        {
            if (manuals.Find(source.Manual) is not { } manual)
                Warn(candidate, "sources", $"出典のマニュアル「{source.Manual}」は vendor-manuals.csv にありません。", $"There is no manual \"{source.Manual}\" in vendor-manuals.csv.");
            else if (source.Page > manual.Pages)
                Warn(candidate, "sources", $"出典のマニュアル「{source.Manual}」は {manual.Pages} ページまでで、{source.Page} ページはありません。", $"The manual \"{source.Manual}\" has {manual.Pages} pages; there is no page {source.Page}.");
        }
    }

    private static FileProblem? FaultOf(MarkdownLink link, ImportCandidate candidate, Dictionary<(int No, string Lang), IReadOnlySet<string>> anchors)
    {
        if (link.Kind == LinkKind.Fragment)
        {
            var own = Uri.UnescapeDataString(link.Target[1..]);
            return own.Length == 0 || anchors[candidate.Key].Contains(own) ? null : DeadAnchor(link.Target, candidate.Matter.No, own);
        }
        if (link.Kind != LinkKind.Internal || !ArticleAddress.IsArticle(link.Target)) return null;
        if (ArticleAddress.Parse(link.Target) is not { } address)
            return FileProblem.Warning(0, $"リンク先「{link.Target}」は記事のアドレスではありません。", $"\"{link.Target}\" is no article's address.");
        var target = anchors.GetValueOrDefault((address.No, candidate.Matter.Lang)) ?? anchors.GetValueOrDefault((address.No, "ja"));
        if (target is null)
            return FileProblem.Warning(0, $"リンク先の記事 {address.No} がありません（{link.Target}）。", $"The link leads to article {address.No}, which is not there ({link.Target}).");
        return address.Anchor.Length == 0 || target.Contains(address.Anchor) ? null : DeadAnchor(link.Target, address.No, address.Anchor);
    }

    private static FileProblem DeadAnchor(string target, int no, string anchor) => FileProblem.Warning(0,
        $"記事 {no} に見出し「{anchor}」がありません（{target}）。", $"Article {no} has no heading \"{anchor}\" ({target}).");

    private bool Refuse(ImportCandidate candidate, string key, string japanese, string english)
    {
        problems.Add(new FileProblem(candidate.Path, candidate.File.LineOf(key), true, japanese, english));
        return false;
    }

    private void Warn(ImportCandidate candidate, string key, string japanese, string english)
        => problems.Add(new FileProblem(candidate.Path, candidate.File.LineOf(key), false, japanese, english));
}

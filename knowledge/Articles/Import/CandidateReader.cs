using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>Reads the files of articles one by one: what is wrong with a file alone is found here.</summary>
internal sealed class CandidateReader(
    RevisionDrawing drawing, MediaImport media, KnownKnowledge known, List<FileProblem> problems)
{
    /// <summary>The article in a file, or null when the file is refused.</summary>
    public ImportCandidate? Read(ContentFile file)
    {
        if (file.ReadText(ImportLimits.ArticleBytes, problems) is not { } text) return null;
        var found = new List<FileProblem>();
        var article = ArticleFile.Read(text, found);
        var candidate = article is null ? null : Build(file, article, found);
        problems.AddRange(FileProblems.Of(file.Path, found));
        return found.Exists(problem => problem.IsError) ? null : candidate;
    }

    private ImportCandidate? Build(ContentFile file, ArticleFile article, List<FileProblem> found)
    {
        var name = Path.GetFileNameWithoutExtension(file.Name);
        var suffix = article.Matter.Lang == "ja" ? "" : "." + article.Matter.Lang;
        var slug = name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : "";
        if (!Slugs.IsValid(slug))
            found.Add(FileProblem.Error(0, $"ファイルの名前は「英小文字・数字・-」{suffix}.md です（lang: {article.Matter.Lang}）。", $"The file's name has to be lower-case letters, digits and -, then {suffix}.md (lang: {article.Matter.Lang})."));
        if (article.Body.Length == 0)
            found.Add(FileProblem.Error(article.BodyLine, "本文がありません。", "There is no text."));
        if (article.Matter.Golden.Count < ImportLimits.FewestGolden)
            found.Add(FileProblem.Warning(article.LineOf("golden"), $"確認質問（golden）が {article.Matter.Golden.Count} 個です。{ImportLimits.FewestGolden} 個以上書きます。", $"There are {article.Matter.Golden.Count} golden questions; there should be at least {ImportLimits.FewestGolden}."));
        var text = article.Write();
        var references = ReferencesFor(article);
        var drawn = drawing.Draw(article.Body, article.Matter.Lang, references.ToDictionary(pair => pair.Key, pair => pair.Value.Reference, StringComparer.Ordinal));
        var candidate = new ImportCandidate
        {
            Path = file.Path,
            Slug = slug,
            File = article,
            Drawn = drawn,
            Text = text,
            Hash = ArticleFile.HashOf(text),
            Media = drawn.MediaNames.Where(references.ContainsKey).ToDictionary(used => used, used => references[used].Hash, StringComparer.Ordinal),
        };
        found.AddRange(drawn.Problems.Select(problem => MarkdownProblems.Tell(problem, candidate.LineOf(problem.Line))));
        found.AddRange(drawn.Links.Where(link => link.Kind == LinkKind.External).Select(link => FileProblem.Warning(candidate.LineOf(link.Line),
            $"外部のサイトへのリンクです（{link.Target}）。", $"A link to another site ({link.Target}).")));
        return candidate;
    }

    // A folder without the pictures does not take them away from an article that has them.
    private Dictionary<string, (MediaReference Reference, string Hash)> ReferencesFor(ArticleFile article)
    {
        var key = (article.Matter.No, article.Matter.Lang);
        var references = new Dictionary<string, (MediaReference, string)>(StringComparer.Ordinal);
        if (known.Articles.TryGetValue(key, out var before))
            foreach (var (name, reference) in before.References) references[name] = (reference, before.Media[name]);
        foreach (var file in media.For(key)) references[file.Name] = (file.Reference, file.Hash);
        return references;
    }
}

using System.Globalization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Search;

namespace Shirube.Portal.Desk.Working;

/// <summary>Finds sections to answer with.</summary>
internal sealed class SectionPicker(ArticleSearch search, ArticleReader reader)
{
    private const int MostArticles = 4;

    private const int MostPicks = 30;

    private const int LongestComment = 500;

    private static readonly Audience[] Everything = [Audience.All, Audience.SectionAdmin, Audience.Desk];

    /// <summary>Sections that hold the words, best first.</summary>
    public async Task<IReadOnlyList<SectionPick>> FindAsync(string words, string lang, CancellationToken cancellation)
    {
        var question = Question.From(words);
        if (question.IsEmpty) return [];
        var found = search.Search(new SearchInput { Question = question, Limit = MostArticles }, Everything, lang);
        var picks = new List<SectionPick>();
        if (found.ByNumber is { } numbered) await AddAsync(numbered, "");
        foreach (var hit in found.Hits)
        {
            await AddAsync(hit.Article, hit.Best.Anchor);
            if (hit.Others is [var other, ..]) await AddAsync(hit.Article, other.Anchor);
        }

        return picks;

        async Task AddAsync(ArticleHead article, string anchor)
        {
            if (await PickAsync(article.No, article.Lang, anchor, cancellation) is { } pick && !picks.Exists(other => other.Key == pick.Key)) picks.Add(pick);
        }
    }

    /// <summary>The sections that a form names, each as it is published now.</summary>
    public async Task<SectionPicks> PicksAsync(ActionForm form, CancellationToken cancellation)
    {
        var picks = new List<SectionPick>();
        var hasGone = false;
        for (var i = 0; i < Math.Min(form.Pick.Length, MostPicks); i++)
        {
            var use = At(form.Use, i) switch { "used" => SectionUse.Used, "flagged" => SectionUse.Flagged, _ => (SectionUse?)null };
            if (use is null) continue;
            if (await FromKeyAsync(form.Pick[i], cancellation) is { } pick) picks.Add(pick with { Use = use, Comment = TextLine.Of(At(form.Comment, i), LongestComment) });
            else hasGone = true;
        }

        return new SectionPicks([.. picks.DistinctBy(pick => pick.Key, StringComparer.Ordinal)], hasGone);
    }

    /// <summary>The section with this key; null when it is not published.</summary>
    public async Task<SectionPick?> FromKeyAsync(string? key, CancellationToken cancellation)
    {
        var parts = (key ?? "").Split(':', 3);
        return parts.Length == 3 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var no)
            ? await PickAsync(no, parts[1], parts[2], cancellation)
            : null;
    }

    private async Task<SectionPick?> PickAsync(int no, string lang, string anchor, CancellationToken cancellation)
    {
        if (lang is not ("ja" or "en") || await reader.ReadAsync(no, lang, cancellation) is not { } article) return null;
        if (article.Sections.FirstOrDefault(section => section.Anchor == anchor) is not { } section) return null;
        var head = article.Head;
        var title = section.Heading.Length == 0 ? head.Title : $"{head.Title} › {section.Heading}";
        return new SectionPick(new SectionReference(no, lang, head.Revision, anchor, title), section.Text, ArticleAddress.Of(head, anchor), null, "");
    }

    private static string? At(string?[] values, int index) => index < values.Length ? values[index] : null;
}

using Shirube.Bot.DialogueSettings;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Golden;
using Shirube.Knowledge.Search;

namespace Shirube.Bot.Dialogue.Answering;

/// <summary>The assistant as a way to ask golden questions: the place of the article among those it would answer with or offer.</summary>
internal sealed class AssistantSurface(SectionFinder finder, ArticleCatalog catalog, CurrentSettings settings) : IGoldenSurface
{
    private static readonly Audience[] Everyone = [Audience.All, Audience.SectionAdmin, Audience.Desk];

    public string Name => "assistant";

    public int RankOf(SearchIndex index, GoldenQuestion question)
    {
        // The assistant shows only what is published: of an article that is to be, its place in the search is all there is.
        if (catalog.Current.FindExact(question.No, question.Lang) is null) return PlaceOf(index, question);
        var found = finder.Find(index, question.Question, null, question.Lang, Everyone, settings.InForce.Model);
        for (var i = 0; i < found.Sections.Count; i++)
            if (found.Sections[i].Article is { } article && article.No == question.No && article.Lang == question.Lang) return i + 1;
        return 0;
    }

    private static int PlaceOf(SearchIndex index, GoldenQuestion question)
    {
        var hits = index.Search(new SearchRequest { Query = question.Question, Lang = question.Lang, Audiences = WireNames.Audiences, Limit = SectionFinder.Hits }).Hits;
        for (var i = 0; i < hits.Count; i++)
            if (hits[i].Group == $"{question.No}:{question.Lang}") return i + 1;
        return 0;
    }
}

using Shirube.Bot.DialogueSettings;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Golden;
using Shirube.Knowledge.Search;

namespace Shirube.Bot.Dialogue.Answering;

/// <summary>The assistant as a way to ask golden questions: the place of the article among those it would answer with or offer.</summary>
internal sealed class AssistantSurface(CurrentSettings settings) : IGoldenSurface
{
    private static readonly Audience[] Everyone = [Audience.All, Audience.SectionAdmin, Audience.Desk];

    public string Name => "assistant";

    public int RankOf(GoldenStage stage, GoldenQuestion question, SearchResponse found)
    {
        var sections = SectionFinder.Find(stage, question.Question, question.Lang, Everyone, settings.InForce.Model, found).Sections;
        for (var i = 0; i < sections.Count; i++)
            if (sections[i].Article is { } article && article.No == question.No && article.Lang == question.Lang) return i + 1;
        return 0;
    }
}

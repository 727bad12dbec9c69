using Shirube.Bot.DialogueSettings;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Golden;

namespace Shirube.Bot.Dialogue.Answering;

/// <summary>The assistant as a way to ask golden questions: the place of the article among those it would answer with or offer.</summary>
internal sealed class AssistantSurface(CurrentSettings settings) : IGoldenSurface
{
    private static readonly Audience[] Everyone = [Audience.All, Audience.SectionAdmin, Audience.Desk];

    public string Name => "assistant";

    public int RankOf(GoldenStage stage, GoldenQuestion question)
    {
        var found = SectionFinder.Find(stage, question.Question, null, question.Lang, Everyone, settings.InForce.Model);
        for (var i = 0; i < found.Sections.Count; i++)
            if (found.Sections[i].Article is { } article && article.No == question.No && article.Lang == question.Lang) return i + 1;
        return 0;
    }
}

using Shirube.Bot.Dialogue.Masking;
using Shirube.Bot.Dialogue.Turns;

namespace Shirube.Bot.Dialogue.Answering;

/// <summary>Understands what is asked: the words alone, or as a word to what was asked before.</summary>
internal sealed class QuestionReader(SectionFinder finder)
{
    /// <summary>A question of so many words says of itself what it is about.</summary>
    private const int MostWordsOfFollowUp = 3;

    /// <summary>
    /// Least confidence of a section that is offered within the service that is talked about. The few words of a follow-up make little
    /// confidence by themselves: that they lean on the service is what speaks for it.
    /// </summary>
    private const double LeastFurther = 0.05;

    /// <summary>The question as it was understood, and what was found for it.</summary>
    public (string Question, Findings Found) Read(Turn turn)
    {
        var words = PersonalDataMask.Rest(turn.Utterance.Text);
        var alone = Find(turn, words, null);
        var before = turn.Memory.Question;
        if (before.Length == 0) return (words, alone);
        var refersBack = FollowUps.RefersBack(words);
        if (!refersBack && (alone.Words > MostWordsOfFollowUp || alone.Confidence >= turn.Settings.Settings.SureFrom)) return (words, alone);
        var both = FollowUps.Join(before, words);
        if (refersBack && Further(turn, words) is { } further) return (both, further);
        var together = Find(turn, both, null);
        // Joined to a question that was answered, any word at all would be answered again: it has to say something about that article.
        var isAbout = together.Sections is [var best, ..] && alone.Sections.Any(section => section.Article.No == best.Article.No);
        return (isAbout && together.Confidence > alone.Confidence) || (refersBack && alone.Words == 0) ? (both, together) : (words, refersBack ? Unsure(turn, alone) : alone);
    }

    // What only leans on an earlier question is offered, never claimed.
    private static Findings Unsure(Turn turn, Findings found)
    {
        var most = Math.BitDecrement(turn.Settings.Settings.SureFrom);
        return found with { Sections = [.. found.Sections.Select(section => section with { Confidence = Math.Min(section.Confidence, most) })] };
    }

    // Of the same service, but not what was shown already: that did not answer this.
    private Findings? Further(Turn turn, string words)
    {
        if (turn.Memory.Service is not { } service) return null;
        var found = Find(turn, FollowUps.WithoutPointing(words), service);
        var unsure = turn.Settings.Settings.UnsureFrom;
        var fresh = found.Sections.Where(section => section.Confidence >= Math.Min(LeastFurther, unsure) && !turn.Memory.Shown.Any(shown => shown.No == section.Article.No))
            .Select(section => section with { Confidence = Math.Max(section.Confidence, unsure) }).ToList();
        return found.Words > 0 && fresh.Count > 0 ? Unsure(turn, found with { Sections = fresh, Others = [] }) : null;
    }

    private Findings Find(Turn turn, string words, string? service)
    {
        var audiences = turn.Utterance.Person.Audiences;
        var found = finder.Find(words, service, turn.Lang, audiences, turn.Settings.Model);
        if (found.Confidence >= turn.Settings.Settings.UnsureFrom || turn.Lang == "ja") return found;
        // Few articles are translated; the Japanese one is better than none.
        var any = finder.Find(words, service, null, audiences, turn.Settings.Model);
        return any.Confidence > found.Confidence ? any : found;
    }
}

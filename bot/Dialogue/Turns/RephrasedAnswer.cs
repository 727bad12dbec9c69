using System.Globalization;
using Shirube.Bot.Dialogue.Answering;
using Shirube.Bot.Dialogue.Excerpts;
using Shirube.Bot.Dialogue.Texts;
using Shirube.Bot.Language;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>An answer that a language model put together of sections, where one is set up: every sentence with its source.</summary>
internal sealed class RephrasedAnswer(Rephrasing rephrasing, SectionText sections)
{
    private const int MostSections = 3;

    /// <summary>The answer; null when there is none that the sections hold.</summary>
    public async Task<Said?> TryAsync(Turn turn, string question, Findings found, CancellationToken cancellation)
    {
        if (!rephrasing.IsOn) return null;
        var given = await GivenAsync(turn, found, cancellation);
        if (given.Count == 0) return null;
        var kept = await rephrasing.AnswerAsync(question, [.. given.Select(section => new GivenSection(section.Source.Title, section.Source.Heading, section.Plain))], turn.Lang, cancellation);
        if (kept.Count == 0) return null;
        // Numbers follow the order in which sources are cited.
        var cited = kept.Select(sentence => sentence.Section).Distinct().ToList();
        var lines = kept.Select(sentence => MarkdownText.Escape(sentence.Text, int.MaxValue) + string.Create(CultureInfo.InvariantCulture, $" [{cited.IndexOf(sentence.Section) + 1}]"));
        var sources = cited.ConvertAll(number => given[number - 1]);
        AnswerWriter.Remember(sources[0], turn);
        return new Said
        {
            Kind = ReplyKind.Answer,
            Text = string.Join("\n\n", [string.Join('\n', lines), turn.Text["Rephrased"], string.Join('\n', sources.Select((section, place) => AnswerWriter.SourceLine(section.Source, place + 1, turn.Text)))]),
            Sources = sources.ConvertAll(section => section.Source),
            Choices = [.. sources.Select(section => Choices.Section(section.Source, turn.Text["AsWritten", section.Source.Title], section.Source.Anchor))],
            CanBeRated = true,
        };
    }

    private async Task<List<SectionAnswer>> GivenAsync(Turn turn, Findings found, CancellationToken cancellation)
    {
        var given = new List<SectionAnswer>();
        var wanted = found.Sections.Take(1).Concat(found.Others).Concat(found.Sections.Skip(1).Where(section => section.Confidence >= turn.Settings.Settings.UnsureFrom));
        foreach (var section in wanted.Take(MostSections))
        {
            var answer = await sections.ReadAsync(section.Article.No, section.Article.Lang, section.Anchor, turn.Utterance.Person.Audiences, turn.Text, cancellation);
            if (answer is { Plain.Length: > 0 }) given.Add(answer);
        }

        return given;
    }
}

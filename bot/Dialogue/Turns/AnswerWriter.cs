using Shirube.Bot.Dialogue.Excerpts;
using Shirube.Bot.Dialogue.Memory;
using Shirube.Bot.Dialogue.Texts;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Writes a section as an answer: its name, its text, what was left out, and where it is from.</summary>
internal static class AnswerWriter
{
    private const int MostRemembered = 12;

    public static Said Of(SectionAnswer answer, Turn turn, ReplyKind kind = ReplyKind.Answer)
    {
        Remember(answer, turn);
        return new Said
        {
            Kind = kind,
            Text = Text(answer, turn.Text),
            Sources = [answer.Source],
            Choices = [.. answer.Below.Select(below => Choices.Section(answer.Source, below.Heading, below.Anchor))],
            CanBeRated = true,
        };
    }

    /// <summary>The section's text with its name and its source, numbered from 1.</summary>
    public static string Text(SectionAnswer answer, DialogueText text)
    {
        var source = answer.Source;
        var title = MarkdownText.Escape(source.Title);
        var lines = new List<string>
        {
            source.Heading.Length == 0 ? text["AnswerTitle", title] : text["AnswerName", title, MarkdownText.Escape(source.Heading)],
        };
        if (source.Lang != text.Lang) lines.Add(text[source.Lang == "ja" ? "InOtherLanguage" : "InOtherLanguageEnglish"]);
        if (answer.Excerpt.Text.Length > 0) lines.Add(answer.Excerpt.Text);
        if (LeftOut(answer.Excerpt) is { } left) lines.Add(text[left, source.Url]);
        lines.Add(SourceLine(source, 1, text));
        return string.Join("\n\n", lines);
    }

    /// <summary>The line that names a source.</summary>
    public static string SourceLine(Source source, int number, DialogueText text)
    {
        var name = source.Heading.Length == 0 ? source.Title : $"{source.Title} › {source.Heading}";
        return text["SourceLine", number, MarkdownText.Escape(name), source.Revision, text.Day(source.Updated)];
    }

    /// <summary>Remembers that the section was shown.</summary>
    public static void Remember(SectionAnswer answer, Turn turn)
    {
        var shown = new ShownSection(answer.Source.No, answer.Source.Lang, answer.Source.Anchor);
        turn.Memory = turn.Memory with
        {
            Service = answer.Service,
            Misses = 0,
            Ending = Ending.Answered,
            Shown = [.. turn.Memory.Shown.Where(other => other != shown).TakeLast(MostRemembered - 1), shown],
        };
    }

    private static string? LeftOut(Excerpt excerpt) =>
        excerpt.IsCut ? "Cut" : excerpt.HasTable ? "TableLeftOut" : excerpt.HasPicture ? "PictureLeftOut" : null;
}

using Shirube.Bot.Dialogue.Texts;
using Shirube.Knowledge.Articles;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Makes choices, and reads the values that come back. Values come from outside: whatever they hold, they name at most something published.</summary>
internal static class Choices
{
    private const int LongestLabel = 80;

    public static Choice Desk(DialogueText text) => new(text["Desk"], ChoiceValues.Desk);

    public static Choice None(DialogueText text) => new(text["NoneOfThese"], ChoiceValues.None);

    public static Choice Section(ArticleHead article, string heading, string anchor) =>
        new(Label(Name(article, heading)), $"{ChoiceValues.SectionPrefix}{article.No}:{article.Lang}:{anchor}");

    public static Choice Section(Source source, string heading, string anchor) =>
        new(Label(heading), $"{ChoiceValues.SectionPrefix}{source.No}:{source.Lang}:{anchor}");

    /// <summary>Number, language and anchor of a section's value.</summary>
    public static (int No, string Lang, string Anchor)? ReadSection(string value)
    {
        if (!value.StartsWith(ChoiceValues.SectionPrefix, StringComparison.Ordinal)) return null;
        return value[ChoiceValues.SectionPrefix.Length..].Split(':', 3) is [var number, var lang, var anchor]
            && int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var no)
            ? (no, lang, anchor)
            : null;
    }

    public static string Label(string text) => text.Length <= LongestLabel ? text : text[..(LongestLabel - 1)] + "…";

    // In the brackets of the article's language.
    private static string Name(ArticleHead article, string heading) => heading.Length == 0 ? article.Title
        : article.Lang == "ja" ? $"{heading}（{article.Title}）" : $"{heading} ({article.Title})";
}

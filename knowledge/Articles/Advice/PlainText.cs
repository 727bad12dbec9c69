using System.Globalization;
using System.Text.RegularExpressions;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Advice;

/// <summary>Looks through a text for what makes it hard to read or to follow.</summary>
public static partial class PlainText
{
    /// <summary>Characters of a Japanese sentence beyond which readers lose the thread (公用文作成の考え方 asks for short ones and names no figure).</summary>
    public const int LongestSentence = 80;

    /// <summary>Words of an English sentence, as plain-language guides ask.</summary>
    public const int MostWords = 25;

    /// <summary>Pages of a quick manual (specification S0: 5 to 10).</summary>
    public const int MostPages = 10;

    /// <summary>More advice than this nobody reads.</summary>
    private const int MostAdvice = 50;

    private const int ShortWords = 40;

    /// <summary>The patterns take time in proportion to the text, whatever it is; this is for a machine that stands still.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>All advice in order of lines.</summary>
    public static IReadOnlyList<PlainAdvice> Advise(string body, ArticleKind kind, string lang)
    {
        var advice = new List<PlainAdvice>();
        // What is never drawn needs no advice.
        if (body.Length > MarkdownLimits.MaximumLength) return advice;
        var lines = body.Split('\n');
        var explained = Explained().Matches(body).Select(match => match.Groups["word"].Value).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var inCode = false;
        for (var i = 0; i < lines.Length && advice.Count < MostAdvice; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal)) inCode = !inCode;
            if (inCode || lines[i].Length == 0) continue;
            foreach (Match picture in EmptyPicture.Matches(lines[i])) advice.Add(new PlainAdvice(AdviceKind.PictureWithoutText, i + 1, Short(picture.Value)));
            var text = Address.Replace(lines[i], "");
            if (lang == "ja") AdviseJapanese(text, i + 1, advice);
            else AdviseEnglish(text, i + 1, advice);
            foreach (Match word in LatinCapitals().Matches(text))
                if (!explained.Contains(word.Value) && !Known.Contains(word.Value) && seen.Add(word.Value)) advice.Add(new PlainAdvice(AdviceKind.Abbreviation, i + 1, word.Value));
        }

        if (kind == ArticleKind.Manual) AdviseManual(body, lines, lang, advice);
        return [.. advice.OrderBy(item => item.Line).Take(MostAdvice)];
    }

    private static void AdviseJapanese(string text, int line, List<PlainAdvice> advice)
    {
        if (!text.StartsWith('|'))
            foreach (var sentence in text.Split('。', '．', '！', '？'))
                if (Visible(sentence) is { Length: > LongestSentence } visible) advice.Add(new PlainAdvice(AdviceKind.LongSentence, line, Short(visible)));
        foreach (Match match in DoubleNegative.Matches(text)) advice.Add(new PlainAdvice(AdviceKind.DoubleNegative, line, match.Value));
        foreach (Match match in PlaceOnScreen.Matches(text)) advice.Add(new PlainAdvice(AdviceKind.PlaceOnScreen, line, match.Value));
    }

    private static void AdviseEnglish(string text, int line, List<PlainAdvice> advice)
    {
        foreach (var sentence in text.Split(". ", StringSplitOptions.None))
            if (!text.StartsWith('|') && sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWords) advice.Add(new PlainAdvice(AdviceKind.LongSentence, line, Short(Visible(sentence))));
        foreach (Match match in EnglishDoubleNegative.Matches(text)) advice.Add(new PlainAdvice(AdviceKind.DoubleNegative, line, match.Value));
        foreach (Match match in EnglishPlace.Matches(text)) advice.Add(new PlainAdvice(AdviceKind.PlaceOnScreen, line, match.Value));
    }

    private static void AdviseManual(string body, string[] lines, string lang, List<PlainAdvice> advice)
    {
        var pages = PrintedPages.Of(body, lang);
        if (pages > MostPages) advice.Add(new PlainAdvice(AdviceKind.TooManyPages, 0, pages.ToString(CultureInfo.InvariantCulture)));
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            // Two points in a row that say what to do are steps.
            if (Step.IsMatch(lines[i]) && Step.IsMatch(lines[i + 1]) && (i == 0 || !Step.IsMatch(lines[i - 1])))
                advice.Add(new PlainAdvice(AdviceKind.StepsWithoutNumbers, i + 1, Short(Visible(lines[i]))));
        }
    }

    private static string Visible(string text) => Marks.Replace(text, "").Trim();

    private static string Short(string text) => text.Length <= ShortWords ? text : text[..(char.IsHighSurrogate(text[ShortWords - 1]) ? ShortWords - 1 : ShortWords)] + "…";

    /// <summary>Abbreviations that are words by now.</summary>
    private static readonly HashSet<string> Known = new(["PC", "OK", "ID", "FAQ", "PDF", "USB", "URL", "CSV", "PIN", "QR", "IC", "SMS", "Web", "OS", "IT", "NG", "PNG", "AC", "TV"], StringComparer.Ordinal);

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Z]{2,6}(?![A-Za-z0-9])", RegexOptions.None, 5000)]
    private static partial Regex LatinCapitals();

    // VPN（仮想の専用線）, 仮想の専用線（VPN） or the full name (VPN).
    [GeneratedRegex(@"(?<word>[A-Z]{2,6})[）」]?[（(]|[（(](?<word>[A-Z]{2,6})[）)]", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Explained();

    private static readonly Regex DoubleNegative = new(@"ない(?:わけ|もの|こと)(?:で|も|は|が)?(?:は|も)?(?:ない|ありません)|なくは(?:ない|ありません)|ないとは(?:言え|いえ|限ら)(?:ない|ません)|ざるを得(?:ない|ません)|ないではい(?:られない|られません)", RegexOptions.NonBacktracking, Patience);

    private static readonly Regex PlaceOnScreen = new(@"(?:画面|ウィンドウ|ウインドウ|ページ|図|メニュー)の?(?:左|右|上|下|左上|右上|左下|右下|中央|隅|はし|端)(?:の|に|から|側|部)?|(?:赤い|青い|緑の|緑色の|黄色い|黄色の|灰色の|丸い|四角い)(?:ボタン|アイコン|印|マーク)", RegexOptions.NonBacktracking, Patience);

    private static readonly Regex EnglishDoubleNegative = new(@"\bnot (?:un|in|im)[a-z]+\b|\bnot without\b|\bcannot (?:but|not)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase, Patience);

    private static readonly Regex EnglishPlace = new(@"\b(?:on|at|in) the (?:left|right|top|bottom|upper left|upper right|lower left|lower right)\b|\bthe (?:red|blue|green|yellow|grey|gray|round|square) (?:button|icon)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase, Patience);

    private static readonly Regex EmptyPicture = new(@"!\[\s*\]\([^)]*\)", RegexOptions.NonBacktracking, Patience);

    private static readonly Regex Address = new(@"\]\([^)]*\)|https?://\S+|`[^`]*`", RegexOptions.NonBacktracking, Patience);

    private static readonly Regex Marks = new(@"[*_`#>|\[\]]|^\s*(?:[-+]|\d+\.)\s", RegexOptions.NonBacktracking, Patience);

    private static readonly Regex Step = new(@"^\s*[-*+]\s+.*(?:します|選びます|押します|開きます|入れます|ください)。?\s*$|^\s*[-*+]\s+(?:Select|Click|Open|Press|Enter|Choose|Go to)\b", RegexOptions.NonBacktracking, Patience);
}

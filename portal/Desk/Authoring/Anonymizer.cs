using System.Text;
using System.Text.RegularExpressions;
using Shirube.Bot.Dialogue;
using Shirube.Knowledge.Articles.Indexing;

namespace Shirube.Portal.Desk.Authoring;

/// <summary>
/// Takes out of an inquiry what tells whose it was: names, mail addresses, telephone numbers, numbers of devices and of inquiries.
/// A mark stays in each place, so that whoever writes the article sees what was there and can judge.
/// </summary>
internal sealed partial class Anonymizer(IPersonalDataMask mask, ArticleIndex index)
{
    public const string NameMark = "［氏名］";
    public const string InquiryMark = "［問い合わせ番号］";
    public const string AssetMark = "［管理番号］";

    /// <summary>Shorter texts are no name that could be looked for everywhere.</summary>
    private const int ShortestName = 2;

    /// <summary>Takes it out.</summary>
    /// <param name="text">The text as it was written.</param>
    /// <param name="people">Names that are known: who asked, who answered.</param>
    public AnonymousText Anonymize(string text, IEnumerable<string> people)
    {
        var removed = new Dictionary<RemovedKind, int>();
        var result = Replace(text.ReplaceLineEndings("\n"), InquiryNumbers(), InquiryMark, RemovedKind.InquiryNumber, removed);
        result = WithoutContacts(result, removed);
        foreach (var name in people.SelectMany(Parts).Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(name => name.Length))
            result = Replace(result, new Regex(Regex.Escape(name), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking), NameMark, RemovedKind.Name, removed);
        result = WithoutNames(result, removed);
        result = Replace(result, EnglishNames(), NameMark, RemovedKind.Name, removed);
        result = Replace(result, NamedNumbers(), match => match.Groups["what"].Value + AssetMark, RemovedKind.AssetNumber, removed);
        result = Replace(result, CodeNumbers(), match => IsCommon(match.Value) ? match.Value : AssetMark, RemovedKind.AssetNumber, removed);
        return new AnonymousText(result, removed);
    }

    /// <summary>What surely belongs into no article: contact data and numbers of inquiries. Names and other numbers are left to the writer's judgement.</summary>
    public bool HoldsPersonalData(string text) => mask.Mask(text).Kinds.Count > 0 || InquiryNumbers().IsMatch(text);

    private string WithoutContacts(string text, Dictionary<RemovedKind, int> removed)
    {
        var masked = mask.Mask(text);
        if (masked.Kinds.Count > 0) removed[RemovedKind.Contact] = Marks().Count(masked.Text) - Marks().Count(text);
        return masked.Text;
    }

    private string WithoutNames(string text, Dictionary<RemovedKind, int> removed)
    {
        var places = index.Analyzer.CreatePersonNames().Find(text).Where(place => !IsInMark(text, place)).ToList();
        if (places.Count == 0) return text;
        removed[RemovedKind.Name] = removed.GetValueOrDefault(RemovedKind.Name) + places.Count;
        var result = new StringBuilder(text.Length);
        var done = 0;
        foreach (var (start, length) in places)
        {
            result.Append(text, done, start - done).Append(NameMark);
            done = start + length;
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    private static bool IsInMark(string text, (int Start, int Length) place)
    {
        var open = text.LastIndexOf('［', place.Start);
        return open >= 0 && text.IndexOf('］', open) >= place.Start;
    }

    private static string Replace(string text, Regex pattern, string mark, RemovedKind kind, Dictionary<RemovedKind, int> removed) => Replace(text, pattern, _ => mark, kind, removed);

    private static string Replace(string text, Regex pattern, Func<Match, string> mark, RemovedKind kind, Dictionary<RemovedKind, int> removed) => pattern.Replace(text, match =>
    {
        var replaced = mark(match);
        if (replaced != match.Value) removed[kind] = removed.GetValueOrDefault(kind) + 1;
        return replaced;
    });

    // 鶴田 花子 is looked for as a whole and in its parts.
    private static IEnumerable<string> Parts(string name)
        => name.Split([' ', '\u3000', ',', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Append(name.Trim()).Where(part => part.Length >= ShortestName);

    /// <summary>Numbers of updates, standards and errors are what the article is about.</summary>
    private static bool IsCommon(string code) => code.StartsWith("KB", StringComparison.OrdinalIgnoreCase) || code.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
        || code.StartsWith("CVE", StringComparison.OrdinalIgnoreCase) || code.StartsWith("ISO", StringComparison.OrdinalIgnoreCase) || code.StartsWith("JIS", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"[QqＱｑ][-－‐−ー–][0-9０-９]{4}[-－‐−ー–][0-9０-９]{1,7}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex InquiryNumbers();

    [GeneratedRegex(@"\b(Mr|Ms|Mrs|Dr)\.? [A-Z][A-Za-z]+( [A-Z][A-Za-z]+)?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex EnglishNames();

    [GeneratedRegex(@"(?<what>(資産|管理|端末|製造|シリアル|職員|社員|ユーザー)(番号|ナンバー|No\.?|ID)[\s:：はがの、]{0,3})[A-Za-z0-9Ａ-Ｚａ-ｚ０-９][A-Za-z0-9Ａ-Ｚａ-ｚ０-９\-－]{2,}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NamedNumbers();

    // Letters and a long number as on the labels of devices (PC-001234, AB123456), or a bare number of eight digits and more.
    [GeneratedRegex(@"\b([A-Za-z]{1,6}-[0-9]{4,}|[A-Za-z]{1,6}[0-9]{5,}|[0-9]{8,})\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeNumbers();

    [GeneratedRegex("［[^］]{1,12}］", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();
}

using System.Text;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Files;

namespace Shirube.Knowledge.Articles.Import.Faq;

/// <summary>Checks rows one by one against the rules of articles, against each other and against what is there.</summary>
internal sealed class FaqChecks(FaqRequest request, ServiceList services, IReadOnlyDictionary<string, FaqKnown> known)
{
    /// <summary>A number that every article may have: the check needs one before the real one is given.</summary>
    private const int AnyNumber = 1;

    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <summary>What makes two questions the same: width and case of letters and spaces do not.</summary>
    public static string KeyOf(string title) => string.Concat(title.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Where(letter => !char.IsWhiteSpace(letter)));

    public FaqCandidate Check(FaqRow row)
    {
        var problems = new List<FileProblem>();
        if (row.Question.Length == 0) Error(problems, row, "質問が空です。", "The question is empty.");
        if (row.Answer.Length == 0) Error(problems, row, "回答が空です。", "The answer is empty.");
        if (row.Question.Length > FaqLimits.Question) Error(problems, row, $"質問は {FaqLimits.Question} 字までです。", $"A question has at most {FaqLimits.Question} letters.");
        if (row.Answer.Length > FaqLimits.Answer) Error(problems, row, $"回答は {FaqLimits.Answer} 字までです。", $"An answer has at most {FaqLimits.Answer} letters.");
        var service = ServiceOf(row.Category);
        if (service is null) Error(problems, row, row.Category.Length == 0 ? "分類がありません。" : $"分類「{row.Category}」はサービスの一覧にありません。", row.Category.Length == 0 ? "There is no category." : $"The category \"{row.Category}\" is no service.");
        var key = SafeKeyOf(row.Question);
        if (key.Length > 0 && !_lines.TryAdd(key, row.Line)) Error(problems, row, $"{_lines[key]} 行目と同じ質問です。", $"The same question stands on line {_lines[key]}.");
        var content = new DraftContent { Title = row.Question, Service = service ?? "", Owner = request.Owner, Body = FaqText.ToMarkdown(row.Answer), Keywords = KeywordOf(row.Category, service) };
        var there = known.GetValueOrDefault(key);
        return new FaqCandidate { Row = row, No = there?.No, Content = there is { Text.Length: > 0 } ? Changed(there, content) : content, Status = StatusOf(row, there, content, problems), Problems = problems };
    }

    private ImportStatus StatusOf(FaqRow row, FaqKnown? there, DraftContent content, List<FileProblem> problems)
    {
        if (problems.Count == 0)
        {
            var found = new List<FileProblem>();
            DraftContents.ToFile(content with { Slug = "row" }, AnyNumber, request.Lang, ArticleKind.Faq, found);
            problems.AddRange(found.Where(problem => problem.IsError).Select(problem => problem with { Line = row.Line }));
        }

        if (problems.Exists(problem => problem.IsError)) return ImportStatus.Refused;
        if (there is null) return ImportStatus.New;
        if (there.Text.Length > 0 && ArticleFile.Read(there.Text, [])?.Body == content.Body) return ImportStatus.Unchanged;
        if (!there.HasDraft) return ImportStatus.Changed;
        Error(problems, row, $"記事 {there.No} には書きかけの下書きがあります。", $"Somebody is writing in article {there.No}.");
        return ImportStatus.Refused;
    }

    // Only the answer comes from the list; what people added to the article stays.
    private static DraftContent Changed(FaqKnown there, DraftContent content)
        => ArticleFile.Read(there.Text, []) is { } file ? DraftContents.Of(file, "") with { Body = content.Body } : content;

    private string? ServiceOf(string category)
    {
        var found = services.All.FirstOrDefault(service => string.Equals(service.Slug, category, StringComparison.OrdinalIgnoreCase)
            || string.Equals(service.NameJa, category, StringComparison.OrdinalIgnoreCase) || string.Equals(service.NameEn, category, StringComparison.OrdinalIgnoreCase));
        return found?.Slug ?? services.Find(request.Service)?.Slug;
    }

    private string KeywordOf(string category, string? service)
        => category.Length is > 0 and <= 50 && services.Find(service ?? "") is { } known && category != known.Slug && category != known.NameJa && category != known.NameEn ? category : "";

    // Half of a surrogate pair cannot be normalized, and the check of articles refuses it.
    private static string SafeKeyOf(string title) => title.EnumerateRunes().All(rune => rune != Rune.ReplacementChar) ? KeyOf(title) : title;

    private static void Error(List<FileProblem> problems, FaqRow row, string japanese, string english) => problems.Add(FileProblem.Error(row.Line, japanese, english));
}

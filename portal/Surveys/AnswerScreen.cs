using Shirube.Surveys.Answering;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Definitions;

namespace Shirube.Portal.Surveys;

/// <summary>One page of a survey as a person sees it.</summary>
/// <param name="Entry">What the link opens.</param>
/// <param name="Pages">The pages that are asked with the answers so far.</param>
/// <param name="At">The page that is shown, an index into them.</param>
/// <param name="Answers">What was answered.</param>
/// <param name="Faults">What has to be put right on this page.</param>
internal sealed record AnswerScreen(Entry Entry, IReadOnlyList<SurveyPage> Pages, int At, AnswerSet Answers, IReadOnlyList<AnswerFault> Faults)
{
    /// <summary>Questions of the page that the answers just sent have brought up: nobody has been asked them yet.</summary>
    public IReadOnlyList<Question> New { get; private init; } = [];

    private readonly Visibility _visibility = Visibility.Of(Entry.Definition!, Answers);

    public SurveyPage Page => Pages[At];

    public bool IsFirst => At == 0;

    public bool IsLast => At == Pages.Count - 1;

    /// <summary>The questions of the page that are asked.</summary>
    public IEnumerable<Question> Questions => Page.Questions.Where(_visibility.IsVisible);

    public bool IsOpen(Question question) => _visibility.IsOpen(question);

    public bool IsRequired(Question question) => _visibility.IsRequired(question);

    /// <summary>Whether another question of the page may come or go with the answer to this one.</summary>
    public bool Steers(Question question) => Page.Questions.Any(other => other.VisibleIf.Concat(other.EnableIf).Append(other.RequiredIf)
        .Any(condition => condition?.References().Any(name => name == question.Name || name.StartsWith(question.Name + ".", StringComparison.Ordinal)) == true));

    public AnswerFault? FaultOf(string key) => Faults.FirstOrDefault(fault => fault.Key == key);

    /// <summary>What is read of an item, or of a whole matrix.</summary>
    public string TitleOf(string key, string lang) => Entry.Definition!.Items.FirstOrDefault(item => item.Key == key)?.Title(lang)
        ?? Entry.Definition.Questions.First(question => question.Name == key).Title.In(lang);

    /// <summary>The page again after it was sent. What its answers brought up is no fault: it is asked now.</summary>
    /// <param name="entry">What the link opens.</param>
    /// <param name="answers">The answers with those of the page.</param>
    /// <param name="page">Name of the page.</param>
    /// <param name="faults">What has to be put right on it.</param>
    /// <param name="asked">Names of the questions that were on it; null where that is not known.</param>
    public static AnswerScreen Again(Entry entry, AnswerSet answers, string? page, IReadOnlyList<AnswerFault> faults, IReadOnlySet<string>? asked)
    {
        var screen = Of(entry, answers, page, faults);
        if (asked is null || screen.Questions.Where(question => !asked.Contains(question.Name)).ToList() is not { Count: > 0 } more) return screen;
        var keys = more.SelectMany(SurveyDefinition.ItemsOf).Select(item => item.Key).Concat(more.Select(question => question.Name)).ToHashSet(StringComparer.Ordinal);
        return screen with { New = more, Faults = [.. faults.Where(fault => !keys.Contains(fault.Key))] };
    }

    public static AnswerScreen Of(Entry entry, AnswerSet answers, string? page, IReadOnlyList<AnswerFault> faults)
    {
        var visibility = Visibility.Of(entry.Definition!, answers);
        var pages = entry.Definition!.Pages.Where(visibility.IsVisible).ToList();
        var at = pages.FindIndex(one => one.Name == page);
        return new AnswerScreen(entry, pages, Math.Max(0, at), answers, faults);
    }
}

using Shirube.Surveys.Definitions;
using Shirube.Surveys.Expressions;

namespace Shirube.Surveys.Answers;

/// <summary>
/// Which questions are asked, given the answers so far. Answers to hidden questions do not count, so a branch that is left
/// takes what hung on it along. As conditions never run in a circle, there is exactly one outcome.
/// </summary>
public sealed class Visibility
{
    private readonly HashSet<string> _visible;
    private readonly Func<string, object?> _answer;

    private Visibility(HashSet<string> visible, Func<string, object?> answer)
    {
        _visible = visible;
        _answer = answer;
    }

    public static Visibility Of(SurveyDefinition definition, AnswerSet answers)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(answers);
        var questions = definition.Questions.ToDictionary(question => question.Name, StringComparer.Ordinal);
        var visible = questions.Keys.ToHashSet(StringComparer.Ordinal);
        var answer = Answer(questions, visible, answers);
        // Each round settles at least the next step of the longest chain of conditions.
        for (var round = 0; round <= questions.Count; round++)
        {
            var next = questions.Values.Where(question => question.VisibleIf.All(condition => ExpressionEvaluator.IsTrue(condition, answer)))
                .Select(question => question.Name).ToHashSet(StringComparer.Ordinal);
            if (next.SetEquals(visible)) break;
            visible.Clear();
            visible.UnionWith(next);
        }

        return new Visibility(visible, answer);
    }

    public bool IsVisible(Question question) => _visible.Contains(question.Name);

    public bool IsVisible(SurveyPage page) => page.Questions.Any(IsVisible);

    /// <summary>Whether an answer is taken: shown and not greyed.</summary>
    public bool IsOpen(Question question) => IsVisible(question) && question.EnableIf.All(condition => ExpressionEvaluator.IsTrue(condition, _answer));

    public bool IsRequired(Question question) =>
        question.IsRequired || (question.RequiredIf is { } condition && ExpressionEvaluator.IsTrue(condition, _answer));

    private static Func<string, object?> Answer(Dictionary<string, Question> questions, HashSet<string> visible, AnswerSet answers) => name =>
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var question = questions.GetValueOrDefault(dot < 0 ? name : name[..dot]);
        if (question is null || !visible.Contains(question.Name)) return null;
        if (question.Kind == QuestionKind.Matrix && dot < 0)
            return SurveyDefinition.ItemsOf(question).Where(item => answers[item.Key].Count > 0).Select(item => item.Row!.Value).ToList();
        if (question.Kind == QuestionKind.Checkbox) return answers[name];
        return answers.One(name) switch
        {
            "" => null,
            var value when question.Kind == QuestionKind.Boolean => value == "true",
            var value => value,
        };
    };
}

using Shirube.Portal.Surveys;
using Shirube.Surveys.Definitions;

namespace Shirube.Portal.Pages.Surveys;

/// <summary>One question as it is drawn.</summary>
internal sealed record QuestionView(AnswerScreen Screen, Question Question, string Lang)
{
    public string Id => "q-" + Question.Name;

    public bool IsRequired => Question.IsEachRowRequired || Screen.IsRequired(Question);

    public bool IsOpen => Screen.IsOpen(Question);

    /// <summary>Whether the page has to be looked at again when the answer changes.</summary>
    public bool Steers => Screen.Steers(Question);

    /// <summary>The element that a fault leads to: the question, or the row of a matrix.</summary>
    public static string IdOf(string key) => "q-" + key;

    public static string FieldOf(string key) => "a." + key;

    public bool Has(string key, string value) => Screen.Answers[key].Contains(value, StringComparer.Ordinal);

    public string One(string key) => Screen.Answers.One(key);
}

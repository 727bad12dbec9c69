using Shirube.Surveys.Definitions;

namespace Shirube.Portal.Surveys;

/// <summary>Conditions that can be chosen instead of written: each answer of each question that comes before.</summary>
internal static class ConditionOffers
{
    /// <param name="definition">The survey.</param>
    /// <param name="name">The question that gets the condition; empty for a new one.</param>
    /// <param name="page">Its page: questions of later pages cannot be read.</param>
    /// <param name="lang">Language of the texts.</param>
    /// <param name="isAnswered">Text for a question that is answered with a text.</param>
    public static IEnumerable<(string Title, IReadOnlyList<(string Text, string Condition)> Offers)> Of(SurveyDefinition definition, string name, string page, string lang, string isAnswered)
    {
        foreach (var before in definition.Pages)
        {
            foreach (var item in before.Questions.Where(question => question.Name != name).SelectMany(SurveyDefinition.ItemsOf))
                yield return (item.Title(lang), Offers(item, lang, isAnswered));
            if (before.Name == page) yield break;
        }
    }

    private static List<(string Text, string Condition)> Offers(Item item, string lang, string isAnswered) => item.Kind switch
    {
        ItemKind.OneChoice => [.. item.Choices.Select(choice => (choice.Text.In(lang), $"{{{item.Key}}} = {Literal(item, choice)}"))],
        ItemKind.SeveralChoices => [.. item.Choices.Select(choice => (choice.Text.In(lang), $"{{{item.Key}}} contains {Quoted(choice.Value)}"))],
        _ => [(isAnswered, $"{{{item.Key}}} notempty")],
    };

    private static string Literal(Item item, Choice choice) => item.Question.Kind == QuestionKind.Boolean ? choice.Value : Quoted(choice.Value);

    private static string Quoted(string value) => "'" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";
}

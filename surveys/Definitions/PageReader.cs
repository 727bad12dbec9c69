using Shirube.Surveys.Expressions;

namespace Shirube.Surveys.Definitions;

/// <summary>Reads pages and opens their panels.</summary>
internal sealed class PageReader(FaultList faults)
{
    private static readonly HashSet<string> KnownInPage = new(StringComparer.Ordinal) { "name", "title", "description", "elements", "visibleIf", "enableIf" };

    private static readonly HashSet<string> KnownInPanel = new(StringComparer.Ordinal) { "type", "name", "title", "description", "elements", "visibleIf", "enableIf" };

    private int _questions;

    public IReadOnlyList<SurveyPage> Read(JsonPlace survey)
    {
        if (survey.Has("elements") && !survey.Has("pages"))
            return [new SurveyPage("page1", LocalText.None, LocalText.None, Elements(survey, new Surroundings(LocalText.None, [], []), 0))];
        return [.. survey.List("pages", DefinitionLimits.Pages).Select(Page)];
    }

    private SurveyPage Page(JsonPlace page)
    {
        page.AllowOnly(KnownInPage);
        var around = Around(page, new Surroundings(LocalText.None, [], [])) with { Panel = LocalText.None };
        return new SurveyPage(NameRules.Read(page, "name"), page.Local("title"), page.Local("description"), Elements(page, around, 0));
    }

    private List<Question> Elements(JsonPlace parent, Surroundings around, int depth)
    {
        var questions = new List<Question>();
        foreach (var element in parent.List("elements", DefinitionLimits.Questions))
        {
            if (element.Text("type") != "panel")
            {
                if (++_questions > DefinitionLimits.Questions)
                {
                    if (_questions == DefinitionLimits.Questions + 1) faults.Add(FaultCode.TooMany, element.Path);
                    continue;
                }

                if (QuestionReader.Read(element, around) is { } question) questions.Add(question);
            }
            else if (depth >= DefinitionLimits.Depth)
            {
                faults.Add(FaultCode.TooMany, element.Path, "panel");
            }
            else
            {
                element.AllowOnly(KnownInPanel);
                questions.AddRange(Elements(element, Around(element, around), depth + 1));
            }
        }

        return questions;
    }

    private static Surroundings Around(JsonPlace place, Surroundings outer)
    {
        var title = place.Local("title");
        return new Surroundings(
            title.IsEmpty ? outer.Panel : title,
            [.. outer.VisibleIf, .. Conditions(place, "visibleIf")],
            [.. outer.EnableIf, .. Conditions(place, "enableIf")]);
    }

    /// <summary>The condition in a property as a list of none or one.</summary>
    internal static IEnumerable<Expression> Conditions(JsonPlace place, string name)
    {
        var text = place.Text(name);
        if (string.IsNullOrWhiteSpace(text)) return [];
        var reading = ExpressionParser.Read(text);
        if (reading.Expression is not null) return [reading.Expression];
        place.Faults.Add(FaultCode.BadCondition, $"{place.Path}.{name}", $"{reading.Position + 1}: {reading.Fault}");
        return [];
    }
}

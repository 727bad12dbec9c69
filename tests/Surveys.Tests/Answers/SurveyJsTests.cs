using System.Globalization;
using System.Text.Json.Nodes;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Tests.Support;
using Xunit;

namespace Shirube.Surveys.Tests.Answers;

/// <summary>What is asked, what is required and what is wrong is the same as in survey-core 2.5.38, for people who answer anything.</summary>
public sealed class SurveyJsTests
{
    private const int Seed = 20261129;
    private const int People = 60;

    /// <summary>Every kind of question, with what can be wrong with it.</summary>
    private const string Mixed = """
        {"title":"混合","pages":[
        {"name":"p1","elements":[
          {"type":"boolean","name":"has"},
          {"type":"checkbox","name":"many","choices":["a","b","c","d"],"minSelectedChoices":2,"maxSelectedChoices":3},
          {"type":"checkbox","name":"some","choices":["a","b"],"isRequired":true},
          {"type":"text","name":"age","inputType":"number","min":1,"max":10,"requiredIf":"{has} = true"},
          {"type":"text","name":"mail","inputType":"email","visibleIf":"{many} contains 'a'"},
          {"type":"rating","name":"rate","isRequired":true,"visibleIf":"{many} anyof ['b','c']"},
          {"type":"dropdown","name":"drop","choices":["1","2"],"enableIf":"{has} = false","isRequired":true}]},
        {"name":"p2","visibleIf":"{has} = true and {rate} >= 3","elements":[
          {"type":"matrix","name":"any","columns":["x","y"],"rows":["r1","r2"],"isRequired":true},
          {"type":"matrix","name":"each","columns":["x","y"],"rows":["r1","r2"],"isAllRowRequired":true},
          {"type":"panel","name":"in","visibleIf":"{any.r1} = 'x'","elements":[{"type":"comment","name":"words","isRequired":true},{"type":"radiogroup","name":"chain","choices":["1","2"],"visibleIf":"{words} notempty"}]}]},
        {"name":"p3","elements":[{"type":"text","name":"last","visibleIf":"{chain} = '1' or {drop} = '2'","isRequired":true}]}]}
        """;

    public static TheoryData<string> Definitions => ["desk", "after-inquiry", "knowledge", "business", "mixed"];

    [Theory]
    [MemberData(nameof(Definitions))]
    public async Task AskedRequiredAndFaulty_AreTheSame(string name)
    {
        var json = name == "mixed" ? Mixed : Own.Json(name);
        var definition = Own.Good(json);
        var random = new Random(Seed);
        await using var oracle = new SurveyJs();
        for (var person = 0; person < People; person++)
        {
            var steps = Answers(definition, random);
            // Some change their minds about a question, so that branches close again.
            foreach (var question in definition.Questions.Where(_ => random.Next(6) == 0)) steps.Add((question, Value(question, random)));
            var said = await oracle.AskAsync(json, steps.Select(step => (step.Question.Name, ToNode(step.Question, step.Values))));
            var given = Given(definition, steps);
            var visibility = Visibility.Of(definition, given);
            var reading = AnswerCheck.All(definition, given);
            var label = $"{name}, seed {Seed}, person {person}: {string.Join(' ', given.Values.Select(pair => $"{pair.Key}={string.Join('+', pair.Value)}"))}";
            Assert.Empty(said.Unknown);
            Assert.True(said.Asked.SequenceEqual(definition.Questions.Where(visibility.IsVisible).Select(question => question.Name)), label);
            Assert.True(said.Pages.SequenceEqual(definition.Pages.Where(visibility.IsVisible).Select(page => page.Name)), label);
            Assert.Equal(said.Required, definition.Questions.Where(question => visibility.IsVisible(question) && (question.IsEachRowRequired || visibility.IsRequired(question))).Select(question => question.Name));
            Assert.True(said.Faulty.SequenceEqual(reading.Faults.Select(fault => fault.Key.Split('.')[0]).Distinct()), $"{label}\n{string.Join(' ', said.Faulty)}\n{string.Join(' ', reading.Faults)}");
        }
    }

    /// <summary>An answer to most questions, in their order.</summary>
    private static List<(Question Question, string[] Values)> Answers(SurveyDefinition definition, Random random) =>
        [.. definition.Questions.Where(_ => random.Next(8) > 0).Select(question => (question, Value(question, random)))];

    /// <summary>The answers one after another, each taken only while its question is asked and open; what is hidden is gone.</summary>
    private static AnswerSet Given(SurveyDefinition definition, List<(Question Question, string[] Values)> steps)
    {
        var answers = AnswerSet.None;
        foreach (var (question, values) in steps)
        {
            if (!Visibility.Of(definition, answers).IsOpen(question)) continue;
            answers = answers.With(FieldsOf(question, values));
            var visibility = Visibility.Of(definition, answers);
            answers = answers.Only(definition.Questions.Where(visibility.IsVisible));
        }

        return answers;
    }

    private static Dictionary<string, IReadOnlyList<string>> FieldsOf(Question question, string[] values)
    {
        var items = SurveyDefinition.ItemsOf(question).ToList();
        return question.Kind == QuestionKind.Matrix
            ? items.Select((item, at) => (item.Key, Values: values[at].Length > 0 ? new[] { values[at] } : [])).ToDictionary(pair => pair.Key, IReadOnlyList<string> (pair) => pair.Values, StringComparer.Ordinal)
            : new(StringComparer.Ordinal) { [question.Name] = values };
    }

    private static string[] Value(Question question, Random random) => question.Kind switch
    {
        // Its form lets nobody choose more than the most, and its check does not look; here the check does, which other tests show.
        QuestionKind.Checkbox => [.. question.Choices.Where(_ => random.Next(2) == 0).Select(choice => choice.Value).Take(question.MostChosen ?? int.MaxValue)],
        QuestionKind.Matrix => [.. question.Rows.Select(_ => random.Next(4) == 0 ? "" : Choice(question, random))],
        QuestionKind.Text when question.Input == InputKind.Number => [random.Next(-3, 15).ToString(CultureInfo.InvariantCulture)],
        QuestionKind.Text when question.Input == InputKind.Email => [random.Next(2) == 0 ? "a@example.jp" : "a at example"],
        QuestionKind.Text or QuestionKind.Comment => ["言葉"],
        _ => [Choice(question, random)],
    };

    private static string Choice(Question question, Random random) => question.Choices[random.Next(question.Choices.Count)].Value;

    private static JsonNode ToNode(Question question, string[] values)
    {
        if (question.Kind == QuestionKind.Checkbox) return new JsonArray([.. values.Select(value => (JsonNode)value)]);
        if (question.Kind == QuestionKind.Boolean) return values[0] == "true";
        if (question.Kind == QuestionKind.Rating || question is { Kind: QuestionKind.Text, Input: InputKind.Number })
            return double.TryParse(values[0], CultureInfo.InvariantCulture, out var number) ? number : values[0];
        if (question.Kind != QuestionKind.Matrix) return values[0];
        var rows = new JsonObject();
        for (var at = 0; at < values.Length; at++) if (values[at].Length > 0) rows[question.Rows[at].Value] = values[at];
        return rows;
    }
}

using Shirube.Surveys.Answers;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Tests.Support;
using Xunit;

namespace Shirube.Surveys.Tests.Answers;

public sealed class AnswerCheckTests
{
    [Fact]
    public void Page_OfTheDeskSurvey_TakesWhatIsRight()
    {
        var reading = Read("desk", ("answer_time", ["5"]), ("clarity", ["4"]), ("correctness", ["3"]), ("manner", ["1"]), ("comment", ["  助かり\r\nました  "]));

        Assert.Empty(reading.Faults);
        Assert.Empty(reading.Dropped);
        Assert.Equal("助かり\nました", reading.Answers.One("comment"));
        Assert.Empty(reading.Answers["request_time"]);
    }

    [Fact]
    public void Page_WithoutWhatIsRequired_NamesEachQuestion() =>
        Assert.Equal(["answer_time", "clarity", "correctness", "manner"], Read("desk").Faults.Select(fault => fault.Key));

    [Fact]
    public void Page_WithWhatTheFormDoesNotOffer_DropsIt()
    {
        var reading = Read("desk", ("answer_time", ["6"]), ("manner", ["1", "5"]), ("stranger", ["x"]));

        Assert.Equal([new Dropped("answer_time", DropReason.NotAllowed), new Dropped("manner", DropReason.NotAllowed), new Dropped("stranger", DropReason.Unknown)], reading.Dropped);
        Assert.Empty(reading.Answers["answer_time"]);
        Assert.Equal("1", reading.Answers.One("manner"));
        Assert.Empty(reading.Answers["stranger"]);
    }

    [Fact]
    public void Page_AnswerToAHiddenQuestion_IsDroppedWithARecord()
    {
        var reading = Read("after-inquiry", ("solved", ["true"]), ("overall", ["5"]), ("why", ["隠れた答え"]));

        Assert.Equal(new Dropped("why", DropReason.Hidden), Assert.Single(reading.Dropped));
        Assert.Empty(reading.Answers["why"]);
    }

    [Fact]
    public void Page_RequiredIf_HoldsOnlyWithItsCondition()
    {
        Assert.Empty(Read("after-inquiry", ("solved", ["true"]), ("overall", ["2"])).Faults);
        Assert.Equal(new AnswerFault("why", AnswerFaultCode.Required), Assert.Single(Read("after-inquiry", ("solved", ["true"]), ("overall", ["1"])).Faults));
    }

    [Theory]
    [InlineData("""{"type":"text","name":"a","inputType":"number","min":1,"max":10}""", "x", AnswerFaultCode.NotANumber)]
    [InlineData("""{"type":"text","name":"a","inputType":"number","min":1,"max":10}""", "0", AnswerFaultCode.TooSmall)]
    [InlineData("""{"type":"text","name":"a","inputType":"number","min":1,"max":10}""", "１１", AnswerFaultCode.TooBig)]
    [InlineData("""{"type":"text","name":"a","inputType":"number"}""", "1e999", AnswerFaultCode.NotANumber)]
    [InlineData("""{"type":"text","name":"a","inputType":"email"}""", "a@b", AnswerFaultCode.NotAnEmail)]
    [InlineData("""{"type":"text","name":"a","inputType":"date"}""", "2026-02-30", AnswerFaultCode.NotADate)]
    [InlineData("""{"type":"text","name":"a","maxLength":3}""", "abcd", AnswerFaultCode.TooLong)]
    [InlineData("""{"type":"comment","name":"a","maxLength":3}""", "あいうえ", AnswerFaultCode.TooLong)]
    public void Page_BadText_IsAFaultAndStaysToBeCorrected(string element, string value, AnswerFaultCode code)
    {
        var reading = Read(Own.Good(Own.OnePage(element)), AnswerSet.None, ("a", [value]));

        Assert.Equal(code, Assert.Single(reading.Faults).Code);
        Assert.Equal(value, reading.Answers.One("a"));
    }

    [Theory]
    [InlineData(1, AnswerFaultCode.TooFewChosen)]
    [InlineData(4, AnswerFaultCode.TooManyChosen)]
    public void Page_TooFewOrTooManyChosen_IsAFault(int count, AnswerFaultCode code)
    {
        var definition = Own.Good(Own.OnePage("""{"type":"checkbox","name":"a","choices":["1","2","3","4"],"minSelectedChoices":2,"maxSelectedChoices":3}"""));

        Assert.Equal(code, Assert.Single(Read(definition, AnswerSet.None, ("a", [.. Enumerable.Range(1, count).Select(value => $"{value}")])).Faults).Code);
    }

    [Fact]
    public void Visibility_OfAChain_TakesTheWholeBranchAway()
    {
        var definition = Own.Good(Own.OnePage("""{"type":"boolean","name":"a"},{"type":"boolean","name":"b","visibleIf":"{a} = true"},{"type":"text","name":"c","visibleIf":"{b} = true"}"""));
        var all = Answers(("a", "true"), ("b", "true"), ("c", "x"));

        Assert.Equal(3, AnswerCheck.All(definition, all).Answers.Values.Count);
        var left = AnswerCheck.All(definition, all.With(Fields(("a", ["false"]))));
        Assert.Equal("a", Assert.Single(left.Answers.Values).Key);
        Assert.Equal(["b", "c"], left.Dropped.Select(dropped => dropped.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Business_WhoNeverApplied_IsNotAskedAboutApplying()
    {
        var definition = Own.Definition("business");
        var no = Visibility.Of(definition, Answers(("q08", "false")));
        var online = Visibility.Of(definition, Answers(("q08", "true"), ("q13", "online"), ("q29", "false")));

        Assert.Equal(["company", "experience", "desk", "issues", "wishes"], definition.Pages.Where(no.IsVisible).Select(page => page.Name));
        Assert.Equal(8, definition.Pages.Count(online.IsVisible));
        Assert.False(online.IsVisible(definition.Questions.Single(question => question.Name == "q33")));
    }

    [Fact]
    public void Json_WrittenAndRead_IsTheSame()
    {
        var answers = new AnswerSet(Fields(("a", ["1"]), ("b", ["x", "y"]), ("c", ["改行\nと\"引用\"と<b>"])));

        var again = AnswerJson.Read(AnswerJson.Write(answers));

        Assert.Equal(answers.Values.OrderBy(pair => pair.Key, StringComparer.Ordinal), again.Values.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    private static AnswerReading Read(string name, params (string Key, string[] Values)[] fields) => Read(Own.Definition(name), AnswerSet.None, fields);

    private static AnswerReading Read(SurveyDefinition definition, AnswerSet earlier, params (string Key, string[] Values)[] fields) =>
        AnswerCheck.Page(definition, definition.Pages[0], earlier, Fields(fields));

    private static Dictionary<string, IReadOnlyList<string>> Fields(params (string Key, string[] Values)[] fields) =>
        fields.ToDictionary(field => field.Key, field => (IReadOnlyList<string>)field.Values, StringComparer.Ordinal);

    private static AnswerSet Answers(params (string Key, string Value)[] answers) =>
        new(answers.ToDictionary(answer => answer.Key, answer => (IReadOnlyList<string>)[answer.Value], StringComparer.Ordinal));
}

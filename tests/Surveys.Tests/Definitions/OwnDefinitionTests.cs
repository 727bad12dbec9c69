using Shirube.Surveys.Definitions;
using Shirube.Surveys.Tests.Support;
using Xunit;

namespace Shirube.Surveys.Tests.Definitions;

public sealed class OwnDefinitionTests
{
    [Theory]
    [InlineData("desk")]
    [InlineData("after-inquiry")]
    [InlineData("knowledge")]
    [InlineData("business")]
    public void Definition_OfTheProduct_IsWholeInBothLanguagesAndHasAScore(string name)
    {
        var definition = Own.Definition(name);

        Assert.Empty(definition.ScoringFaults);
        var texts = definition.Questions.Select(question => question.Title)
            .Concat(definition.Questions.SelectMany(question => question.Choices).Select(choice => choice.Text).Where(text => text.Ja.Length > 2))
            .Concat(definition.Questions.SelectMany(question => question.Rows).Select(row => row.Text))
            .Concat(definition.Axes.Select(axis => axis.Title)).Append(definition.Title).Append(definition.Description);
        Assert.All(texts, text => Assert.True(text.Ja.Length > 0 && text.En.Length > 0, $"{text.Ja} / {text.En}"));
        Assert.All(definition.Items.Where(item => item.IsScored), item => Assert.Contains(definition.Axes, axis => axis.Name == item.Axis));
    }

    [Fact]
    public void Desk_HasFiveQuestionsOnTheUnevenScaleAndAComment()
    {
        var items = Own.Definition("desk").Items.ToList();

        Assert.Equal(6, items.Count);
        Assert.All(items.Take(5), item => Assert.Equal([100, 80, 60, 40, 0], item.Choices.Select(choice => choice.Points!.Value)));
        Assert.Equal(QuestionKind.Comment, items[5].Question.Kind);
    }

    [Fact]
    public void Business_HasSixtyQuestionsOnSeveralPagesWithBranchesMatricesAndMultipleChoice()
    {
        var definition = Own.Definition("business");
        var questions = definition.Questions.ToList();

        Assert.Equal(60, questions.Count);
        Assert.Equal(8, definition.Pages.Count);
        Assert.True(questions.Count(question => question.VisibleIf.Count > 0) > 20);
        Assert.True(questions.Count(question => question.Kind == QuestionKind.Matrix) >= 4);
        Assert.True(questions.Count(question => question.Kind == QuestionKind.Checkbox) >= 10);
    }
}

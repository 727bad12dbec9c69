using Shirube.Benchmarks.Assistant;
using Shirube.Benchmarks.Golden;
using Shirube.Bot.DialogueSettings;
using Xunit;

namespace Shirube.Bot.Tests.Dialogue;

/// <summary>
/// What the assistant is sure of is right: measured on the half of the golden questions that the confidence was not fitted on, and on
/// questions that nothing in the content answers. <c>tests/Benchmarks assistant</c> fits and reports; these are the same numbers.
/// </summary>
public sealed class CalibrationTests
{
    private const double Least = 0.9;

    /// <summary>Fewer would make a share mean nothing, and an assistant that is never sure helps nobody.</summary>
    private const int FewestSure = 100;

    private static readonly Lazy<IReadOnlyList<Judged>> HeldOut = new(() =>
    {
        using var content = new ContentIndex(DialogueFixture.Content);
        return [.. Samples.Read(content, Path.Combine(DialogueFixture.Repository, "tests", "Bot.Tests", "Data", "unanswerable.txt")).Where(sample => sample.IsHeldOut).Select(sample => Judged.Of(sample, hit => hit.Shipped))];
    });

    private static double SureFrom => new AssistantSettings().SureFrom;

    [Fact]
    public void SureAnswers_OfHeldOutQuestions_AreRight()
    {
        var sure = HeldOut.Value.Where(judged => judged.Sample.IsAnswerable && judged.Confidence >= SureFrom).ToList();
        var right = sure.Count(judged => judged.IsRight);

        Assert.True(sure.Count >= FewestSure, $"only {sure.Count} sure answers");
        Assert.True(right >= Least * sure.Count, $"{right} of {sure.Count} sure answers are right:\n" + string.Join('\n', sure.Where(judged => !judged.IsRight).Select(judged => $"{judged.Sample.Question} -> {judged.Best}")));
    }

    [Fact]
    public void UnanswerableQuestions_GetNoSureAnswer()
    {
        var without = HeldOut.Value.Where(judged => !judged.Sample.IsAnswerable).ToList();
        var quiet = without.Count(judged => judged.Confidence < SureFrom);

        Assert.True(without.Count >= 100, $"only {without.Count} questions");
        Assert.True(quiet >= Least * without.Count, $"{quiet} of {without.Count} get no sure answer");
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void AnswerableQuestions_AreMostlyAnsweredOrOffered(string lang)
    {
        var settings = new AssistantSettings();
        var own = HeldOut.Value.Where(judged => judged.Sample.IsAnswerable && judged.Sample.Lang == lang).ToList();
        var helped = own.Count(judged => judged.Confidence >= settings.SureFrom ? judged.IsRight : judged.Confidence >= settings.UnsureFrom && judged.IsOffered(settings.UnsureFrom));

        Assert.True(helped >= 0.6 * own.Count, $"{helped} of {own.Count}");
    }
}

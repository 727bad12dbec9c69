using Shirube.Surveys.Scores;
using Shirube.Surveys.Tests.Support;
using Xunit;

namespace Shirube.Surveys.Tests.Scores;

public sealed class ScoringTests
{
    private static readonly string Five = Own.OnePage(string.Join(',', "abcde".Select(name => Own.Scored(name.ToString(), name < 'c' ? "\"axis\":\"x\"," : "\"axis\":\"y\","))), "\"axes\":[{\"name\":\"x\"},{\"name\":\"y\"}],");

    [Fact]
    public void Total_IsTheMeanOfRespondents_NotOfAnswers()
    {
        // 100 over five answers and 0 over one: the mean of respondents is 50, the mean of answers would be 83.3.
        var table = Tables.Of(Own.Good(Five), ("u", "2026-11", "a=5 b=5 c=5 d=5 e=5"), ("u", "2026-11", "a=1"));

        Assert.Equal(50, Scoring.Of(table.All, table.Totals).Mean, 9);
    }

    [Fact]
    public void Total_OfWhoLeftOneOut_DividesByWhatWasAnswered()
    {
        // 100, 80, 60, 40 and one question left out: 70, whatever the number of questions.
        var table = Tables.Of(Own.Good(Five), ("u", "2026-11", "a=5 b=4 c=3 d=2"));

        Assert.Equal(70, Assert.Single(table.Totals), 9);
    }

    /// <summary>Answers in the order of the five questions, 満足 to 不満 as 5 to 1, - for none; means worked out by hand.</summary>
    [Theory]
    [InlineData("5 5 5 5 5", 100)]
    [InlineData("4 4 4 4 4", 80)]
    [InlineData("1 1 1 1 1", 0)]
    [InlineData("2 1 2 1 2", 24)]
    [InlineData("5 4 3 2 1", 56)]
    [InlineData("5 - 3 2 1", 50)]
    [InlineData("- - - - 2", 40)]
    [InlineData("5 4 - - -|1 1 1 1 1|3 - - - -", 50)]
    [InlineData("5 5 5 5 4|4 3 4 3 4|- - - - -", 84)]
    public void Total_OfHandWorkedCases_IsThatOfV3(string people, double expected)
    {
        var rows = people.Split('|').Select(person => ("u", "2026-11", string.Join(' ', person.Split(' ').Zip("abcde").Where(answer => answer.First != "-").Select(answer => $"{answer.Second}={answer.First}")))).ToArray();
        var table = Tables.Of(Own.Good(Five), rows);

        Assert.Equal(expected, Scoring.Of(table.All, table.Totals).Mean, 9);
    }

    [Fact]
    public void Total_OfTheDeskSurvey_UsesTheScaleOfV2()
    {
        var definition = Own.Definition("desk");
        var scored = definition.Items.Where(item => item.IsScored).ToList();
        Assert.Equal(5, scored.Count);
        Assert.All(scored, item => Assert.Equal([100, 80, 60, 40, 0], item.Choices.Where(choice => choice.Points is not null).Select(choice => choice.Points!.Value)));
        var table = Tables.Of(definition, ("u", "2026-11", string.Join(' ', scored.Zip("54321").Select(answer => $"{answer.First.Key}={answer.Second}"))));

        Assert.Equal(56, Scoring.Of(table.All, table.Totals).Mean, 9);
    }

    [Fact]
    public void Total_OfWhoAnsweredNothing_DoesNotCount()
    {
        var table = Tables.Of(Own.Good(Five), ("u", "2026-11", ""), ("u", "2026-11", "a=4"));

        Assert.Equal(new Score(1, 80, double.NaN, double.NaN), Scoring.Of(table.All, table.Totals));
    }

    [Fact]
    public void Axis_IsTheMeanOfRespondentsOverItsQuestions()
    {
        var table = Tables.Of(Own.Good(Five), ("u", "2026-11", "a=5 b=1 c=1"), ("u", "2026-11", "a=5"), ("u", "2026-11", "d=1"));

        var axis = Scoring.OfAxis(table, "x", table.All);

        Assert.Equal(2, axis.N);
        Assert.Equal(75, axis.Mean, 9);
    }

    [Fact]
    public void Interval_IsStudents()
    {
        // Mean 3, s = 1.5811, n = 5: 3 ± 2.7764 · 1.5811 / √5.
        var score = Score.Of([1, 2, 3, 4, 5]);

        Assert.Equal(3, score.Mean, 9);
        Assert.Equal(3 - 1.9632, score.Low, 3);
        Assert.Equal(3 + 1.9632, score.High, 3);
    }

    [Theory]
    [InlineData(1, 12.7062)]
    [InlineData(30, 2.0423)]
    [InlineData(31, 2.0395)]
    [InlineData(60, 2.0003)]
    [InlineData(120, 1.9799)]
    [InlineData(100_000, 1.95998)]
    public void Quantile_IsThatOfTheTables(int degrees, double expected) => Assert.Equal(expected, StudentT.Quantile975(degrees), 4);

    [Fact]
    public void Scores_OfRandomAnswers_AreThoseOfTheDefinitionOfV3()
    {
        const int Seed = 75;
        var random = new Random(Seed);
        var definition = Own.Good(Five);
        double[] points = [100, 80, 60, 40, 0];
        for (var round = 0; round < 200; round++)
        {
            var people = Enumerable.Range(0, random.Next(1, 40)).Select(_ => "abcde".Where(_ => random.Next(4) > 0).Select(key => (key, choice: random.Next(5))).ToList()).ToList();
            var table = Tables.Of(definition, [.. people.Select(answers => ("u", "2026-11", string.Join(' ', answers.Select(answer => $"{answer.key}={5 - answer.choice}"))))]);
            var means = people.Where(answers => answers.Count > 0).Select(answers => answers.Average(answer => points[answer.choice])).ToList();

            var score = Scoring.Of(table.All, table.Totals);

            Assert.Equal(means.Count, score.N);
            if (means.Count > 0) Assert.Equal(means.Average(), score.Mean, 9);
            Assert.True(means.Count < 2 || (score.Low <= score.Mean && score.Mean <= score.High && score.Low >= 0 && score.High <= 100), $"seed {Seed}");
        }
    }

    [Fact]
    public void Interval_OfSamplesOfAKnownMean_HoldsItNinetyFiveTimesOfAHundred()
    {
        const int Seed = 95;
        var random = new Random(Seed);
        var held = 0;
        const int Rounds = 4000;
        for (var round = 0; round < Rounds; round++)
        {
            var score = Score.Of(Enumerable.Range(0, 40).Select(_ => 20.0 * random.Next(1, 6)));
            if (score.Low <= 60 && 60 <= score.High) held++;
        }

        Assert.InRange((double)held / Rounds, 0.94, 0.96);
    }

    [Fact]
    public void Driver_ThatTheOthersFollow_ComesFirst()
    {
        const int Seed = 3;
        var random = new Random(Seed);
        var rows = Enumerable.Range(0, 200).Select(_ =>
        {
            var mood = random.Next(1, 6);
            return ("u", "2026-11", $"a={mood} b={mood} c={Math.Clamp(mood + random.Next(-1, 2), 1, 5)} d={random.Next(1, 6)}");
        }).ToArray();
        var table = Tables.Of(Own.Good(Five), rows);

        var drivers = Driver.Of(table, table.All, table.Columns);

        Assert.Equal("d", drivers[^1].Item.Key);
        Assert.All(drivers, driver => Assert.InRange(driver.Strength, -1, 1));
        Assert.DoesNotContain(drivers, driver => driver.Item.Key == "e");
    }
}

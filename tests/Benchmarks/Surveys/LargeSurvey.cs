using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Records;

namespace Shirube.Benchmarks.Surveys;

/// <summary>A survey of 80 questions, and 24,000 answers to it.</summary>
internal static class LargeSurvey
{
    private const int Responses = 24_000;
    private const int Questions = 80;
    private const int Seed = 20261120;

    public static string Key(int question) => "q" + question.ToString("00", CultureInfo.InvariantCulture);

    /// <returns>The numbers of the survey and of its campaign, which takes answers.</returns>
    public static async Task<(int Survey, int Campaign)> OpenAsync(IServiceProvider services)
    {
        var survey = (await services.GetRequiredService<DefinitionEditor>().CreateAsync("large", Definition(), "benchmark")).SurveyId;
        var input = new CampaignInput { Name = "large", OpensOn = DateOnly.MinValue, ClosesOn = DateOnly.MaxValue, InviteBody = "[link]" };
        var campaign = (await services.GetRequiredService<CampaignEditor>().CreateAsync(survey, 1, input, "benchmark")).Id;
        await services.GetRequiredService<CampaignEditor>().MoveAsync(campaign, CampaignState.Open);
        return (survey, campaign);
    }

    public static async Task FillAsync(IServiceProvider services, int campaign)
    {
        var random = new Random(Seed);
        var contexts = services.GetRequiredService<IDbContextFactory<SurveysDbContext>>();
        foreach (var batch in Enumerable.Range(1, Responses).Chunk(1000))
        {
            await using var context = await contexts.CreateDbContextAsync();
            foreach (var number in batch)
            {
                var answers = Enumerable.Range(1, Questions).ToDictionary(Key, question => (IReadOnlyList<string>)[question == Questions ? Comment(random, number) : $"{random.Next(1, 6)}"], StringComparer.Ordinal);
                context.Responses.Add(new Response { Id = random.NextInt64(), CampaignId = campaign, Month = $"2026-{(number % 3) + 9:00}", Unit = $"u{number % 47}", Answers = AnswerJson.Write(new AnswerSet(answers)) });
            }

            await context.SaveChangesAsync();
        }
    }

    /// <summary>Comments of some 60 letters that are all different.</summary>
    private static string Comment(Random random, int number)
    {
        string[] openings = ["電話の回答が早くて助かりました。", "マニュアルの図が古く、今の画面と違っています。", "説明が分かりにくいことがありました。", "端末の貸出しに時間がかかりました。", "FAQ を検索しても見つかりませんでした。"];
        string[] endings = ["担当の方は親切でした。", "もっと短くしてほしい。", "ほかの課でも同じ意見でした。", "途中の経過も知らせてください。", "全体としては満足しています。"];
        return $"{openings[random.Next(openings.Length)]}{number} 番の窓口でした。{endings[random.Next(endings.Length)]}";
    }

    private static string Definition()
    {
        const string Choices = """[{"value":"5","points":100},{"value":"4","points":80},{"value":"3","points":60},{"value":"2","points":40},{"value":"1","points":0}]""";
        var questions = Enumerable.Range(1, Questions).Select(question => question == Questions
            ? $$"""{"type":"comment","name":"{{Key(question)}}"}"""
            : $$"""{"type":"radiogroup","name":"{{Key(question)}}","axis":"x{{question % 8}}","choices":{{Choices}}}""");
        var axes = string.Join(',', Enumerable.Range(0, 8).Select(axis => $$"""{"name":"x{{axis}}"}"""));
        return $$"""{"title":"large","axes":[{{axes}}],"pages":[{"name":"p","elements":[{{string.Join(',', questions)}}]}]}""";
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Surveys.Answering;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Plans;
using Shirube.Surveys.Records;

namespace Shirube.Browser.Tests.Support;

/// <summary>The desk's survey with the answers of two years, as it looks when managers work with it.</summary>
internal static class AnsweredSurvey
{
    private const int Seed = 2026;
    private const string SecondYear = "令和 8 年度";

    private static readonly (string Unit, int Invited)[] Units = [("総務課", 24), ("会計課", 18), ("情報システム課", 26), ("広報室", 14), ("地方支分部局連携推進室", 16), ("秘書課", 3)];

    private static readonly string[] Comments =
    [
        "電話がすぐつながり、回答も早くて助かりました。", "端末の貸出しに一週間かかり、急ぎの出張に間に合いませんでした。", "説明が専門的で分かりにくいことがあります。", "マニュアルの図が古く、今の画面と違っています。",
        "担当の方が親切で、最後まで丁寧に対応してくださいました。", "リモートアクセスの手順が長い。もっと短くしてほしい。", "FAQ を見つけられず、結局電話しました。検索で見つかりやすくしてください。", "パスワードの再設定が分かりやすくなりました。ありがとうございます。",
        "同じことを二度説明しなければならず、面倒でした。", "チャットの答えが的確で、電話しなくて済みました。", "プリンターの不具合がまだ解決していません。", "特に問題ありません。", "夜間に連絡がつかず困りました。", "異動のときの手続の一覧が便利でした。",
        "回答が早くない。途中の経過も知らせてほしい。", "メールの容量の案内が分かりやすい。", "貸出し端末の在庫が分からないので不安です。", "The English manual was very helpful, thank you.",
    ];

    /// <summary>Makes the survey, once for a portal.</summary>
    /// <returns>The address of the second year's results, with its query begun.</returns>
    public static async Task<string> MakeAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var survey = (await services.GetRequiredService<SurveyCatalog>().ListAsync(cancellation)).Single(one => one.Name == "desk");
        // Other tests run campaigns of the same survey.
        var second = survey.Campaigns.FirstOrDefault(campaign => campaign.Name == SecondYear)?.Id;
        if (second is null)
        {
            var random = new Random(Seed);
            await RunAsync(services, survey.Id, "令和 7 年度", new DateOnly(2025, 10, 1), random, [3, 4, 5, 5], cancellation);
            second = await RunAsync(services, survey.Id, SecondYear, new DateOnly(2026, 9, 1), random, [2, 3, 3, 4, 5], cancellation);
            await services.GetRequiredService<PlanBook>().PutAsync(second.Value, null, new MeasureInput("貸出し端末の在庫を、申込みの画面に表示する", "端末管理担当 佐藤", new DateOnly(2026, 10, 30), "画面の案を関係課に確認中", false, ""), cancellation);
            await services.GetRequiredService<PlanBook>().PutAsync(second.Value, null, new MeasureInput("リモートアクセスの手順を 5 ページに短くする", "マニュアル担当 鈴木", new DateOnly(2026, 12, 25), "", true, "リモートアクセスの手順を短くしました。"), cancellation);
            await services.GetRequiredService<PlanBook>().LinkAsync(second.Value, "request_time", "", true, cancellation);
            await services.GetRequiredService<PlanBook>().LinkAsync(second.Value, "comment", Comments[1], true, cancellation);
            await services.GetRequiredService<PlanBook>().SaveAsync(second.Value, 0, "端末の貸出しに時間がかかっている。在庫が分からないまま申し込まれ、差戻しが多い。", "情報システム課長", cancellation);
        }

        return $"/manage/surveys/{survey.Id}/results?campaign={second}";
    }

    private static async Task<int> RunAsync(IServiceProvider services, int survey, string name, DateOnly opens, Random random, int[] moods, CancellationToken cancellation)
    {
        var editor = services.GetRequiredService<CampaignEditor>();
        var input = new CampaignInput { Name = name, OpensOn = opens, ClosesOn = opens.AddDays(60), ResponseGoal = 70, ScoreGoal = 75, InviteSubject = "調査", InviteBody = "[link]" };
        var campaign = (await editor.CreateAsync(survey, 1, input, "browser", cancellation)).Id;
        await editor.MoveAsync(campaign, CampaignState.Open, cancellation);
        foreach (var (unit, invited) in Units)
        {
            var links = await services.GetRequiredService<HandOut>().ForUnitAsync(campaign, unit, invited, cancellation);
            await AnswerAsync(services, campaign, unit, opens, [.. links.Take(unit == "秘書課" ? 2 : invited * 3 / 4).Select(link => link.Link[(link.Link.LastIndexOf('/') + 1)..])], random, moods, cancellation);
        }

        await editor.MoveAsync(campaign, CampaignState.Closed, cancellation);
        return campaign;
    }

    private static async Task AnswerAsync(IServiceProvider services, int campaign, string unit, DateOnly opens, IReadOnlyList<string> tokens, Random random, int[] moods, CancellationToken cancellation)
    {
        await using var context = await services.GetRequiredService<IDbContextFactory<SurveysDbContext>>().CreateDbContextAsync(cancellation);
        foreach (var token in tokens)
        {
            var mood = moods[random.Next(moods.Length)];
            var answers = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
            foreach (var key in new[] { "answer_time", "request_time", "clarity", "correctness", "manner" })
                if (key != "request_time" || random.Next(4) > 0) answers[key] = [$"{Math.Clamp(mood + random.Next(-1, 2) - (key == "request_time" ? 1 : 0), 1, 5)}"];
            if (random.Next(2) == 0) answers["comment"] = [Comments[random.Next(Comments.Length)]];
            context.Responses.Add(new Response { Id = SurveyToken.ResponseIdOf(token), CampaignId = campaign, Unit = unit, Month = opens.AddMonths(random.Next(2)).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), Answers = AnswerJson.Write(new AnswerSet(answers)) });
        }

        var invitations = await context.Invitations.Where(row => row.CampaignId == campaign && row.Unit == unit).OrderBy(row => row.Id).Take(tokens.Count).ToListAsync(cancellation);
        foreach (var invitation in invitations) invitation.HasAnswered = true;
        await context.SaveChangesAsync(cancellation);
    }
}

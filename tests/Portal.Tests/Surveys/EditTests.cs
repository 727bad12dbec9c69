using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Tests.Pages;
using Shirube.Portal.Tests.Support;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Editing;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

/// <summary>Editing a survey in forms, without scripts, as a manager does.</summary>
public sealed class EditTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Survey_MadeInForms_CanBeAskedScoredAndBranched()
    {
        await using var portal = await SurveyPortal.StartAsync();
        using var manager = await portal.Visit().AsAsync("manager");
        var url = await CreateAsync(manager, "lunch", "昼食の調査");

        await SaveQuestionAsync(manager, $"{url}/question?in=page1&type=radiogroup", Fields(
            ("Name", "why"), ("TitleJa", "なぜですか。"), ("TitleEn", "Why?"), ("IsRequired", "true"), ("Axis", "overall"), ("Offer", "{overall} = '1'"),
            ("Choices[0].Value", "far"), ("Choices[0].Ja", "遠い"), ("Choices[0].En", "Too far"), ("Choices[0].Points", "50"),
            ("Choices[1].Value", "dear"), ("Choices[1].Ja", "高い"), ("Choices[1].Points", "０")));

        var definition = await NewestAsync(portal, "lunch");
        var why = definition.Questions.Last();
        Assert.Equal(("why", QuestionKind.RadioGroup, true, "overall"), (why.Name, why.Kind, why.IsRequired, why.Axis));
        Assert.Equal([("far", "遠い", "Too far", 50.0), ("dear", "高い", "", 0.0)], why.Choices.Select(choice => (choice.Value, choice.Text.Ja, choice.Text.En, choice.Points!.Value)));
        Assert.Single(why.VisibleIf);
        Assert.True(definition.CanBeScored);

        // Tried: the branch opens with the answer, and what is required is asked for.
        var trial = await manager.PageAsync($"{url}/try/1");
        Assert.Null(trial.QuerySelector("#q-why"));
        using var opened = await manager.PressAsync(trial, "button[value=next]", Fields(("a.overall", "1")));
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        var branch = await Visitor.ParseAsync(opened);
        Assert.NotNull(branch.QuerySelector("#more-questions a[href='#q-why']"));
        using var missing = await manager.PressAsync(branch, "button[value=next]", Fields(("a.overall", "1")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, missing.StatusCode);
        using var done = await manager.PressAsync(await Visitor.ParseAsync(missing), "button[value=next]", Fields(("a.overall", "1"), ("a.why", "far")));
        Assert.Contains("25.0", (await Visitor.ParseAsync(done)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_OfTheEditor_KeepTheRules_ForEveryTypeInBothLanguages()
    {
        await using var portal = await SurveyPortal.StartAsync("business");
        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}";
        var addresses = new List<string> { "/manage/surveys", url, $"{url}/import", $"{url}/edit", $"{url}/try/1", $"{url}/question?name=q01", "/manage/surveys/people", "/manage/surveys/touches", $"{url}/campaigns/{portal.CampaignId}", $"{url}/campaigns/{portal.CampaignId}/who" };
        addresses.AddRange(new[] { "radiogroup", "dropdown", "checkbox", "rating", "matrix", "boolean", "text", "comment", "script" }.Select(type => $"{url}/question?in=company&type={type}"));
        foreach (var address in addresses)
        {
            foreach (var lang in new[] { "ja", "en" })
            {
                var page = await manager.PageAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={lang}");
                Assert.True(PageRules.Broken(page).Count == 0, $"{address} {lang}: {string.Join("; ", PageRules.Broken(page))}");
            }
        }
    }

    [Theory]
    [InlineData("desk")]
    [InlineData("after-inquiry")]
    [InlineData("knowledge")]
    [InlineData("business")]
    public async Task Question_SavedAsItIs_ChangesNothingThatIsAsked(string survey)
    {
        await using var portal = await SurveyPortal.StartAsync(survey);
        using var manager = await portal.Visit().AsAsync("manager");
        var before = await NewestAsync(portal, "own-" + survey);
        foreach (var question in before.Questions.DistinctBy(question => (question.Kind, question.VisibleIf.Count > 0)))
        {
            var page = await manager.PageAsync($"/manage/surveys/{portal.SurveyId}/question?name={question.Name}");
            using var sent = await manager.PressAsync(page, "button.btn-main[value=save]");
            Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        }

        var after = await NewestAsync(portal, "own-" + survey);
        Assert.Equal(Text(before), Text(after));
    }

    [Fact]
    public async Task Steps_MoveAndRemove_QuestionsAndPages()
    {
        await using var portal = await SurveyPortal.StartAsync();
        using var manager = await portal.Visit().AsAsync("manager");
        var url = await CreateAsync(manager, "steps", "順番");
        foreach (var name in new[] { "b", "c" }) await SaveQuestionAsync(manager, $"{url}/question?in=page1&type=comment", Fields(("Name", name), ("TitleJa", name)));
        using (var added = await manager.PressAsync(await manager.PageAsync($"{url}/edit"), "details.panel form[action$=Page] button.btn-main", Fields(("Name", "page2"), ("TitleJa", "二枚目"))))
            Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        // A page without questions may stay while it is written.
        await StepAsync(manager, url, "c", "down");
        Assert.Equal([["overall", "b"], ["c"]], (await NewestAsync(portal, "steps")).Pages.Select(page => page.Questions.Select(question => question.Name).ToArray()));
        await StepAsync(manager, url, "c", "up");
        await StepAsync(manager, url, "c", "up");
        await StepAsync(manager, url, "b", "remove");
        Assert.Equal(["overall", "c"], (await NewestAsync(portal, "steps")).Pages[0].Questions.Select(question => question.Name).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public async Task Version_AgreedOrUsed_StaysAndTheNextBegins()
    {
        await using var portal = await SurveyPortal.StartAsync();
        using var manager = await portal.Visit().AsAsync("manager");
        var url = $"/manage/surveys/{portal.SurveyId}";
        await using var context = await portal.OpenAsync();
        var first = await context.Versions.AsNoTracking().SingleAsync(row => row.SurveyId == portal.SurveyId, Stop);
        Assert.True(first.IsFrozen);

        using var sent = await manager.PressAsync(await manager.PageAsync($"{url}/edit"), "form[action$=Texts] button", Fields(("TitleJa", "新しい表題")));

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var versions = await context.Versions.AsNoTracking().Where(row => row.SurveyId == portal.SurveyId).OrderBy(row => row.Number).ToListAsync(Stop);
        Assert.Equal([first.Json, "新しい表題"], [versions[0].Json, versions[1].TitleJa]);
        Assert.True(await portal.Get<DefinitionEditor>().AgreeAsync(portal.SurveyId, 2, "課長会議", Stop));
        using var third = await manager.PressAsync(await manager.PageAsync($"{url}/edit"), "form[action$=Texts] button", Fields(("TitleJa", "三つ目")));
        Assert.Equal(3, await context.Versions.CountAsync(row => row.SurveyId == portal.SurveyId, Stop));
    }

    [Fact]
    public async Task TwoEditors_OfOneDraft_TheSecondIsTold()
    {
        await using var portal = await SurveyPortal.StartAsync();
        using var manager = await portal.Visit().AsAsync("manager");
        var url = await CreateAsync(manager, "both", "二人");
        var seen = await manager.PageAsync($"{url}/edit");
        (await manager.PressAsync(seen, "form[action$=Texts] button", Fields(("TitleJa", "先")))).Dispose();

        using var late = await manager.PressAsync(seen, "form[action$=Texts] button", Fields(("TitleJa", "後")));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Equal("先", (await NewestAsync(portal, "both")).Title.Ja);
    }

    [Theory]
    [InlineData("Name", "overall", "同じ名前")]
    [InlineData("Name", "a b", "名前が正しくありません")]
    [InlineData("VisibleIf", "{nobody} = 1", "条件にある質問がありません")]
    [InlineData("VisibleIf", "{why} = 'x'", "互いに依存")]
    [InlineData("VisibleIf", "alert(1)", "条件が読めません")]
    [InlineData("TitleJa", "<script>alert(1)</script>", "HTML やスクリプト")]
    [InlineData("Choices[0].Points", "たくさん", "値が正しくありません")]
    [InlineData("Choices[1].Value", "x", "同じ名前")]
    public async Task Question_Faulty_ComesBackWithWhatWasEntered_AndNothingIsStored(string field, string value, string told)
    {
        await using var portal = await SurveyPortal.StartAsync();
        using var manager = await portal.Visit().AsAsync("manager");
        var url = await CreateAsync(manager, "faulty", "誤り");
        var fields = Fields(("Name", "why"), ("TitleJa", "なぜ"), ("Choices[0].Value", "x"), ("Choices[0].Ja", "あ"), ("Choices[1].Value", "y"), ("Choices[1].Ja", "い"));
        fields[field] = value;

        using var sent = await manager.PressAsync(await manager.PageAsync($"{url}/question?in=page1&type=radiogroup"), "button.btn-main[value=save]", fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
        var page = await Visitor.ParseAsync(sent);
        Assert.Contains(told, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(value, page.QuerySelectorAll("input, textarea").Select(field => field is IHtmlTextAreaElement area ? area.Value : ((IHtmlInputElement)field).Value));
        Assert.Single((await NewestAsync(portal, "faulty")).Questions);
    }

    [Fact]
    public async Task Definition_OfFiveMegabytes_OrBroken_IsRefusedWithAReason()
    {
        await using var portal = await SurveyPortal.StartAsync();
        using var manager = await portal.Visit().AsAsync("manager");
        const string Url = "/manage/surveys";
        var page = await manager.PageAsync(Url);
        foreach (var (content, told) in new[] { ("{\"title\":\"" + new string('x', 5 * 1024 * 1024) + "\"}", "大きすぎます"), ("{", "JSON として"), ("", "JSON として") })
        {
            using var form = new MultipartFormDataContent
            {
                { new StringContent(page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
                { new StringContent("big"), "Name" },
                { new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(content)), "file", "big.json" },
            };
            using var sent = await manager.Client.PostAsync(new Uri(Url, UriKind.Relative), form, Stop);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
            Assert.Contains(told, (await Visitor.ParseAsync(sent)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        }

        using var pasted = await manager.PressAsync(page, "section[aria-labelledby=new] button", Fields(("Name", "big"), ("Json", new string('x', 5 * 1024 * 1024))));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, pasted.StatusCode);
        Assert.Contains("大きすぎます", (await Visitor.ParseAsync(pasted)).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Definition_ExportedAndImported_IsTheSame()
    {
        await using var portal = await SurveyPortal.StartAsync("knowledge");
        using var manager = await portal.Visit().AsAsync("manager");
        using var exported = await manager.GetAsync($"/manage/surveys/{portal.SurveyId}?json=1");
        Assert.Equal("application/json", exported.Content.Headers.ContentType!.MediaType);
        var bytes = await exported.Content.ReadAsByteArrayAsync(Stop);
        var page = await manager.PageAsync("/manage/surveys");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent("copy"), "Name" },
            { new ByteArrayContent([.. System.Text.Encoding.UTF8.Preamble, .. bytes]), "file", "copy.json" },
        };

        using var sent = await manager.Client.PostAsync(new Uri("/manage/surveys", UriKind.Relative), form, Stop);

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal(Text(await NewestAsync(portal, "own-knowledge")), Text(await NewestAsync(portal, "copy")));
    }

    private static async Task<string> CreateAsync(Visitor manager, string name, string title)
    {
        using var made = await manager.PressAsync(await manager.PageAsync("/manage/surveys"), "section[aria-labelledby=new] button", Fields(("Name", name), ("Title", title)));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var address = made.Headers.Location!.OriginalString;
        Assert.EndsWith("/edit", address, StringComparison.Ordinal);
        return address[..^"/edit".Length];
    }

    private static async Task SaveQuestionAsync(Visitor manager, string url, Dictionary<string, string> fields)
    {
        using var sent = await manager.PressAsync(await manager.PageAsync(url), "button.btn-main[value=save]", fields);
        Assert.True(sent.StatusCode == HttpStatusCode.Redirect, sent.StatusCode == HttpStatusCode.Redirect ? "" : (await Visitor.ParseAsync(sent)).QuerySelector("main")!.TextContent);
    }

    private static async Task StepAsync(Visitor manager, string url, string question, string go)
    {
        using var sent = await manager.PressAsync(await manager.PageAsync($"{url}/edit"), $"#q-{question} button[value={go}]");
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
    }

    private static async Task<SurveyDefinition> NewestAsync(SurveyPortal portal, string name)
    {
        await using var context = await portal.OpenAsync();
        var json = await context.Versions.Where(row => context.Surveys.Any(survey => survey.Id == row.SurveyId && survey.Name == name)).OrderByDescending(row => row.Number).Select(row => row.Json).FirstAsync(Stop);
        return DefinitionReader.Read(json).Definition!;
    }

    /// <summary>Everything that is asked, as text.</summary>
    private static string Text(SurveyDefinition definition) =>
        JsonSerializer.Serialize(definition.Pages) + string.Join('\n', definition.Questions.SelectMany(question => question.VisibleIf.Concat(question.EnableIf).Append(question.RequiredIf)).Select(condition => condition?.ToString()));

    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields) => fields.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
}

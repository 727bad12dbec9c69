using System.Net;
using AngleSharp.Html.Dom;
using Shirube.Portal.Tests.Support;
using Shirube.Surveys.Answering;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Records;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

/// <summary>Answers for the pages that show results.</summary>
internal static class AnswerFill
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Answers of units, all questions alike, each with a comment that names the unit.</summary>
    public static Task FillAsync(this SurveyPortal portal, params (string Unit, int Count, string Value)[] groups) =>
        portal.FillAsync([.. groups.Select(group => (group.Unit, "2026-11", group.Count, group.Value, $"{group.Unit}の意見"))]);

    /// <summary>Answers of units and months, all questions alike.</summary>
    public static async Task FillAsync(this SurveyPortal portal, params (string Unit, string Month, int Count, string Value, string Comment)[] groups)
    {
        await using var context = await portal.OpenAsync();
        foreach (var (unit, month, count, value, comment) in groups)
        {
            foreach (var token in await portal.TokensAsync(unit, count))
            {
                var answers = AnswerForm.Satisfied.ToDictionary(answer => answer.Key, _ => (IReadOnlyList<string>)[value], StringComparer.Ordinal);
                answers["comment"] = [comment];
                context.Responses.Add(new Response { Id = SurveyToken.ResponseIdOf(token), CampaignId = portal.CampaignId, Month = month, Unit = unit, Answers = AnswerJson.Write(new AnswerSet(answers)) });
            }
        }

        await context.SaveChangesAsync(Stop);
    }

    /// <summary>Sends the first form of a page with this handler.</summary>
    public static async Task<HttpResponseMessage> PostFormAsync(this Visitor visitor, IHtmlDocument page, string handler, params (string Name, string Value)[] values)
    {
        var form = page.Forms.First(form => form.GetAttribute("action")?.Contains("handler=" + handler, StringComparison.Ordinal) == true);
        var fields = form.QuerySelectorAll("input[type=hidden]").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value") ?? "", StringComparer.Ordinal);
        foreach (var (name, value) in values) fields[name] = value;
        using var content = new FormUrlEncodedContent(fields);
        return await visitor.Client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content, Stop);
    }

    /// <summary>Sends a form that has to be taken.</summary>
    public static async Task SaveFormAsync(this Visitor visitor, IHtmlDocument page, string handler, params (string Name, string Value)[] values)
    {
        using var response = await visitor.PostFormAsync(page, handler, values);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }
}

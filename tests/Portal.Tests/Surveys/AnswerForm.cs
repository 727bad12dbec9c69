using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

/// <summary>Fills in the form of a survey as a browser without scripts does.</summary>
internal static class AnswerForm
{
    /// <summary>Everything satisfied in the desk's survey.</summary>
    public static readonly (string Key, string Value)[] Satisfied = [("answer_time", "5"), ("request_time", "5"), ("clarity", "5"), ("correctness", "5"), ("manner", "5")];

    public static IHtmlInputElement Box(this IParentNode parent, string selector) => Assert.IsAssignableFrom<IHtmlInputElement>(parent.QuerySelector(selector));

    public static async Task<HttpResponseMessage> AnswerAsync(this Visitor visitor, string url, string go, params (string Key, string Value)[] answers)
    {
        var page = await visitor.PageAsync(url);
        var form = Assert.Single(page.Forms, form => form.HasAttribute("data-survey"));
        return await visitor.PostAsync(form, go, answers);
    }

    public static async Task<HttpResponseMessage> PostAsync(this Visitor visitor, IHtmlFormElement form, string go, params (string Key, string Value)[] answers)
    {
        var fields = new List<KeyValuePair<string, string>>
        {
            new("__RequestVerificationToken", form.Box("input[name=__RequestVerificationToken]").Value),
            new("go", go),
        };
        if (form.QuerySelector("input[name=asked]") is IHtmlInputElement asked) fields.Add(new("asked", asked.Value));
        fields.AddRange(answers.Select(answer => KeyValuePair.Create("a." + answer.Key, answer.Value)));
        using var content = new FormUrlEncodedContent(fields);
        return await visitor.Client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }
}

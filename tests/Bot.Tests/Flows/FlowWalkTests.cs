using Microsoft.Extensions.DependencyInjection;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Flows;
using Shirube.Bot.Tests.Dialogue;
using Xunit;

namespace Shirube.Bot.Tests.Flows;

/// <summary>Walks every way through every flow of the content, in both languages.</summary>
public sealed class FlowWalkTests(DialogueFixture fixture)
{
    public static TheoryData<string, string> All
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var file in Directory.EnumerateFiles(Path.Combine(DialogueFixture.Content, Flow.Folder), "*.yml").Order(StringComparer.Ordinal))
            {
                data.Add(Path.GetFileNameWithoutExtension(file), "ja");
                data.Add(Path.GetFileNameWithoutExtension(file), "en");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Flow_EveryWay_AsksOrShowsAndEnds(string id, string lang)
    {
        var flow = await fixture.Services.GetRequiredService<FlowCatalog>().FindAsync(id, TestContext.Current.CancellationToken);
        Assert.NotNull(flow);
        var talk = fixture.Talk(lang);
        var first = await talk.PressValueAsync("flow:" + id);
        Assert.Equal(ReplyKind.Flow, first.Kind);
        Assert.Contains(flow.Title.In(lang).Replace("-", "\\-", StringComparison.Ordinal)[..5], first.Text, StringComparison.Ordinal);
        foreach (var step in flow.Steps)
        {
            for (var choice = 0; choice < step.Choices.Count; choice++)
            {
                if (step.Choices[choice].To == Flow.Desk) continue;
                var reply = await talk.PressValueAsync($"flow:{id}:{step.Id}:{choice}");
                if (step.Choices[choice].To == Flow.Solved)
                {
                    Assert.Equal(ReplyKind.Courtesy, reply.Kind);
                    continue;
                }

                AssertStep(flow.Find(step.Choices[choice].To)!, reply, lang);
            }
        }
    }

    private static void AssertStep(FlowStep step, Reply reply, string lang)
    {
        Assert.Equal(ReplyKind.Flow, reply.Kind);
        Assert.Equal(lang, reply.Lang);
        Assert.Contains(reply.Choices, choice => choice.Value == ChoiceValues.Desk);
        Assert.Contains(reply.Choices, choice => choice.Value == ChoiceValues.Back);
        foreach (var choice in step.Choices) Assert.Contains(reply.Choices, offered => offered.Label == choice.Label.In(lang));
        if (step.Show is null)
        {
            Assert.Empty(reply.Sources);
            return;
        }

        var source = Assert.Single(reply.Sources);
        Assert.Equal(step.Show.In(lang).Section.No, source.No);
        Assert.True(reply.CanBeRated);
        // More than its name and its source: something to do.
        Assert.True(reply.Text.Length > 160, $"{step.Id}: {reply.Text}");
        Assert.DoesNotContain("[!", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Flow_ItsOwnWordings_BeginIt(string id, string lang)
    {
        var flow = await fixture.Services.GetRequiredService<FlowCatalog>().FindAsync(id, TestContext.Current.CancellationToken);
        var begun = 0;
        var wordings = lang == "en" ? flow!.TriggersEn : flow!.TriggersJa;
        foreach (var wording in wordings)
        {
            var reply = await fixture.Talk(lang).SayAsync(wording);
            if (reply.Kind == ReplyKind.Flow) begun++;
            else Assert.Equal(ReplyKind.Choices, reply.Kind);
        }

        Assert.Equal(wordings.Count, begun);
    }
}

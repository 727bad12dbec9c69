using Microsoft.Extensions.DependencyInjection;
using Shirube.Bot.Dialogue;
using Shirube.Knowledge.Articles;
using Xunit;

namespace Shirube.Bot.Tests.Dialogue;

public sealed class ConversationTests(DialogueFixture fixture)
{
    [Fact]
    public async Task GreetAsync_Anybody_SaysWhatItDoesAndOffersTheDesk()
    {
        var reply = await fixture.Talk().GreetAsync();
        Assert.Equal(ReplyKind.Courtesy, reply.Kind);
        Assert.Contains("個人情報は入力しないでください", reply.Text, StringComparison.Ordinal);
        Assert.Contains(reply.Choices, choice => choice.Value == ChoiceValues.Desk);
        Assert.StartsWith("Hello", (await fixture.Talk("en").GreetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GreetAsync_WithWordsOfASearch_OffersToLookThemUp()
    {
        var talk = fixture.Talk();
        var greeting = await talk.GreetAsync("送ったメールを取り消せるのは、どんなときですか <b>");
        Assert.Contains(@"どんなときですか \<b\>", greeting.Text, StringComparison.Ordinal);
        var reply = await talk.PressValueAsync(greeting.Choices[0].Value);
        Assert.Contains(reply.Kind, new[] { ReplyKind.Answer, ReplyKind.Choices });
    }

    [Fact]
    public async Task ReplyAsync_Uncertain_OffersTwoToFourSectionsAndNoneOfThem()
    {
        var talk = fixture.Talk();
        var reply = await talk.SayAsync("プロジェクターに映したい");
        Assert.Equal(ReplyKind.Choices, reply.Kind);
        var sections = reply.Choices.Where(choice => choice.Value.StartsWith("section:", StringComparison.Ordinal)).ToList();
        Assert.InRange(sections.Count, 2, 4);
        Assert.Contains(reply.Choices, choice => choice is { Value: ChoiceValues.None, Label: "どれでもない" });
        var chosen = await talk.PressAsync(sections[0].Label);
        Assert.Equal(ReplyKind.Answer, chosen.Kind);
        Assert.Single(chosen.Sources);
    }

    [Fact]
    public async Task ReplyAsync_TwoMisses_OffersTheDeskByItself()
    {
        var talk = fixture.Talk();
        var first = await talk.SayAsync("食堂の今日のメニュー");
        Assert.DoesNotContain("引き継ぎましょうか", first.Text, StringComparison.Ordinal);
        var second = await talk.SayAsync("勲章の推薦手続き");
        Assert.Contains("引き継ぎましょうか", second.Text, StringComparison.Ordinal);
        Assert.Contains("18:15", second.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("［リモート接続］をつなぐと遅いときは、何を見直せばよいですか？", "じゃあ海外からは？", 2028)]
    [InlineData("職員証を家に忘れた日は、扉や複合機をどう使えばよいですか？", "それは割れたときも同じ？", 2013)]
    public async Task ReplyAsync_FollowUp_KeepsTheTopic(string first, string second, int article)
    {
        var talk = fixture.Talk();
        await talk.SayAsync(first);
        var reply = await talk.SayAsync(second);
        var found = reply.Sources.Select(source => source.No).Concat(reply.Choices.Where(choice => choice.Value.StartsWith("section:", StringComparison.Ordinal))
            .Select(choice => int.Parse(choice.Value.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains(article, found);
    }

    [Theory]
    [InlineData("パスワードを忘れました", "Teams", "ja")]
    [InlineData("パスワードを忘れました", "冥王星", "ja")]
    [InlineData("パスワードを忘れました", "それはiPadでも同じ？", "ja")]
    [InlineData("I forgot my password", "Is it the same on an iPad?", "en")]
    public async Task ReplyAsync_FewWordsAfterAnAnswer_AreNotAnsweredWithIt(string first, string second, string lang)
    {
        var talk = fixture.Talk(lang);
        Assert.Equal(ReplyKind.Answer, (await talk.SayAsync(first)).Kind);
        Assert.NotEqual(ReplyKind.Answer, (await talk.SayAsync(second)).Kind);
    }

    [Theory]
    [InlineData("パスワードを忘れました", "自分で初期化する", "ja")]
    [InlineData("I forgot my password", "reset-it-yourself", "en")]
    public async Task ReplyAsync_Forgotten_ShowsHowToReset(string words, string anchor, string lang)
    {
        var reply = await fixture.Talk(lang).SayAsync(words);
        Assert.Equal((1001, anchor), (Assert.Single(reply.Sources).No, reply.Sources[0].Anchor));
    }

    [Fact]
    public async Task ReplyAsync_LongNewQuestion_LeavesTheTopic()
    {
        var talk = fixture.Talk();
        await talk.SayAsync("［リモート接続］をつなぐと遅いときは、何を見直せばよいですか？");
        var reply = await talk.SayAsync("毎週の定例会議を、1回だけ変えられますか？");
        Assert.Equal(2086, Assert.Single(reply.Sources).No);
    }

    [Theory]
    [InlineData("こんにちは", ReplyKind.Courtesy, "困っていること")]
    [InlineData("ありがとうございました！", ReplyKind.Courtesy, "お役に立てて")]
    [InlineData("あなたは誰ですか？", ReplyKind.Courtesy, "自動応答")]
    [InlineData("thank you", ReplyKind.Courtesy, "お役に立てて")]
    [InlineData("役立たず", ReplyKind.Notice, "担当者に聞く")]
    [InlineData("！？…", ReplyKind.Notice, "読み取れませんでした")]
    [InlineData("", ReplyKind.Notice, "読み取れませんでした")]
    [InlineData("비밀번호를 잊어버렸어요", ReplyKind.Notice, "in one of them")]
    public async Task ReplyAsync_NoQuestion_IsAnsweredForWhatItIs(string words, ReplyKind kind, string expected)
    {
        var reply = await fixture.Talk().SayAsync(words);
        Assert.Equal(kind, reply.Kind);
        Assert.Contains(expected, reply.Text, StringComparison.Ordinal);
        Assert.Contains(reply.Choices, choice => choice.Value == ChoiceValues.Desk);
    }

    [Fact]
    public async Task ReplyAsync_TooLong_SaysSo()
    {
        var reply = await fixture.Talk().SayAsync(new string('あ', 501));
        Assert.Equal(ReplyKind.Notice, reply.Kind);
        Assert.Contains("500", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("メール", 1010)]
    [InlineData("ＢＹＯＤ", 1004)]
    [InlineData("ICカード", 2010)]
    [InlineData("複合機。", 1006)]
    public async Task ReplyAsync_BareService_OffersWhatIsOftenAsked(string words, int article)
    {
        var reply = await fixture.Talk().SayAsync(words);
        Assert.Equal(ReplyKind.Choices, reply.Kind);
        Assert.Contains(reply.Choices, choice => choice.Value.StartsWith($"section:{article}:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReplyAsync_EnglishQuestionOnJapaneseScreens_IsAnsweredInEnglish()
    {
        var reply = await fixture.Talk().SayAsync("I get a \"wrong number\" message although the authenticator code is right");
        Assert.Equal("en", reply.Lang);
        Assert.NotEqual(ReplyKind.Nothing, reply.Kind);
    }

    [Fact]
    public async Task ReplyAsync_PersonalData_IsWarnedOfAndNotKept()
    {
        var talk = fixture.Talk();
        var reply = await talk.SayAsync("090-1234-5678の者です。印刷できない");
        Assert.StartsWith("入力された電話番号は", reply.Text, StringComparison.Ordinal);
        var stored = await StoredTurns.ReadAsync(fixture.Services, reply.TurnId);
        Assert.Equal("［電話番号］の者です。印刷できない", stored.Words);
        Assert.DoesNotContain("1234", stored.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReplyAsync_ArticleForOthers_IsNotShown()
    {
        const string question = "紛失の連絡を受けたら、遠隔ロックと遠隔消去のどちらが先ですか？";
        var desk = fixture.Talk(person: new ChatPerson("agent", IsSignedIn: true, [Audience.All, Audience.SectionAdmin, Audience.Desk]));
        Assert.Equal(2055, Assert.Single((await desk.SayAsync(question)).Sources).No);
        var visitor = fixture.Talk();
        var reply = await visitor.SayAsync(question);
        Assert.DoesNotContain(reply.Choices, choice => choice.Value.StartsWith("section:2055:", StringComparison.Ordinal));
        Assert.DoesNotContain(reply.Sources, source => source.No == 2055);
        Assert.Equal(ReplyKind.Nothing, (await visitor.PressValueAsync("section:2055:ja:")).Kind);
    }

    [Theory]
    [InlineData("section:")]
    [InlineData("section:99999:ja:")]
    [InlineData("section:1001:ja:ない見出し")]
    [InlineData("section:-1:ja:")]
    [InlineData("service:nowhere")]
    [InlineData("something else")]
    [InlineData("ask:")]
    public async Task ReplyAsync_ValueFromOutside_IsAnswered(string value)
    {
        var reply = await fixture.Talk().PressValueAsync(value);
        Assert.Contains(reply.Kind, new[] { ReplyKind.Nothing, ReplyKind.Notice });
    }

    [Fact]
    public async Task Conversation_AfterARestart_KeepsItsTopic()
    {
        var talk = fixture.Talk();
        await talk.SayAsync("印刷できない");
        await talk.PressAsync("各階の複合機（MFP-）");
        await using var restarted = fixture.Compose(_ => { });
        await restarted.GetRequiredService<Knowledge.Articles.Catalog.ArticleCatalog>().ReloadAsync(TestContext.Current.CancellationToken);
        var after = DialogueFixture.Resume(talk, restarted);
        var reply = await after.SayAsync("戻る");
        Assert.Contains("どの機器に印刷していますか", reply.Text, StringComparison.Ordinal);
    }
}

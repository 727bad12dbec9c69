using System.Text;
using Shirube.Bot.Dialogue;
using Xunit;

namespace Shirube.Bot.Tests.Dialogue;

/// <summary>Whatever is typed or pressed, there is an answer.</summary>
public sealed class AnyTextTests(DialogueFixture fixture)
{
    private static readonly string[] Pieces =
    [
        "印刷", "できない", "メール", "ない", "パスワード", "?", "？", "。", "\"", "-", "(", "<script>alert(1)</script>", "](javascript:x)", "**", "`", "[1]", "\0", "\u202E", "𠮷", "\uD800", "\uFFFF",
        "Q2026-00001", "090-1111-2222", "e\u0301", "👨‍👩‍👧", "戻る", "最初から", "どれでもない", "VPN", "it", "それ", "%s", "{0}", "\n", "\t", "ﾊﾝｶｸ", "１２３", " ", "ﾞ", "section:1001:ja:",
    ];

    [Fact]
    public async Task ReplyAsync_AnyText_GivesAReply()
    {
        var seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var talk = fixture.Talk();
        for (var i = 0; i < 300; i++)
        {
            if (i % 25 == 0) talk = fixture.Talk(i % 50 == 0 ? "ja" : "en");
            var text = random.Next(4) == 0 ? Bytes(random) : string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var reply = random.Next(6) == 0 ? await talk.PressValueAsync(text) : await talk.SayAsync(text);
            Assert.True(reply.Kind != ReplyKind.Fault, $"seed {seed}, {i}: {Convert.ToHexString(Encoding.Unicode.GetBytes(text))}");
            Assert.NotEmpty(reply.Text);
            Assert.NotEmpty(reply.TurnId);
            Assert.DoesNotContain("<script>", reply.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("](javascript:", reply.Text, StringComparison.Ordinal);
        }
    }

    private static string Bytes(Random random)
    {
        var bytes = new byte[random.Next(1, 200)];
        random.NextBytes(bytes);
        return random.Next(2) == 0 ? Encoding.UTF8.GetString(bytes) : new string([.. bytes.Chunk(2).Where(pair => pair.Length == 2).Select(pair => (char)(pair[0] | (pair[1] << 8)))]);
    }
}

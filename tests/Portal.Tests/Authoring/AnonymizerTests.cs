using Microsoft.Extensions.DependencyInjection;
using Shirube.Portal.Desk.Authoring;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Authoring;

public sealed class AnonymizerTests(RunningPortal portal)
{
    private readonly Anonymizer _anonymizer = portal.Services.GetRequiredService<Anonymizer>();

    [Theory]
    [InlineData("田中さんの端末が動きません", "［氏名］さんの端末が動きません")]
    [InlineData("総務課の佐藤花子です。", "総務課の［氏名］です。")]
    [InlineData("鶴亀さんに聞きました", "［氏名］さんに聞きました")]
    [InlineData("連絡は hanako@example.go.jp まで", "連絡は ［メールアドレス］ まで")]
    [InlineData("電話は 03-1234-5678 です", "電話は ［電話番号］ です")]
    [InlineData("Q-2026-000123 の続きです", "［問い合わせ番号］ の続きです")]
    [InlineData("Ｑ－２０２６－０００１２３の続き", "［問い合わせ番号］の続き")]
    [InlineData("資産番号：AB-0012 の端末", "資産番号：［管理番号］ の端末")]
    [InlineData("PC-001234 が起動しません", "［管理番号］ が起動しません")]
    [InlineData("職員番号は 7654321 です", "職員番号は ［管理番号］ です")]
    [InlineData("Mr. John Smith called", "［氏名］ called")]
    public void Text_WithPersonalData_KeepsAMark(string text, string expected) => Assert.Equal(expected, _anonymizer.Anonymize(text, []).Text);

    [Theory]
    [InlineData("KB5012345 を入れると Windows 11 で 0x80070005 が出ます")]
    [InlineData("お客様の仕様と同様に、皆様の端末も 2026 年に変わります")]
    [InlineData("大阪の会議室で印刷できません")]
    [InlineData("利用者さんは管理者に聞いてください")]
    public void Text_WithoutPersonalData_StaysAsItIs(string text) => Assert.Equal(text, _anonymizer.Anonymize(text, []).Text);

    [Fact]
    public void Names_ThatAreKnown_AreTakenOutEverywhere()
    {
        var text = _anonymizer.Anonymize("Tsuru です。ツル カメオより。tsuru@x", ["tsuru", "ツル カメオ"]);
        Assert.DoesNotContain("tsuru", text.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("カメオ", text.Text, StringComparison.Ordinal);
        Assert.Equal(3, text.Removed[RemovedKind.Name]);
    }

    [Fact]
    public void PersonalData_ThatIsSure_IsSeen()
    {
        Assert.True(_anonymizer.HoldsPersonalData("a@example.jp"));
        Assert.True(_anonymizer.HoldsPersonalData("Q-2026-000001"));
        Assert.False(_anonymizer.HoldsPersonalData("［氏名］さん、KB5012345"));
    }
}

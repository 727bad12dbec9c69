using Shirube.Bot.Dialogue;
using Shirube.Bot.Dialogue.Masking;
using Xunit;

namespace Shirube.Bot.Tests.Dialogue;

public sealed class PersonalDataMaskTests
{
    private readonly PersonalDataMask _mask = new();

    [Theory]
    [InlineData("電話は090-1234-5678です", "電話は［電話番号］です")]
    [InlineData("０３（１２３４）５６７８へ", "［電話番号］へ")]
    [InlineData("03 1234 5678", "［電話番号］")]
    [InlineData("call +81 90 1234 5678 please", "call ［電話番号］ please")]
    [InlineData("内線5000か0312345678に", "内線5000か［電話番号］に")]
    public void Mask_Phone_IsReplaced(string text, string expected) => Check(text, expected, PersonalDataKind.Phone);

    [Theory]
    [InlineData("taro.yamada@example.go.jpに送って", "［メールアドレス］に送って")]
    [InlineData("ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ", "［メールアドレス］")]
    public void Mask_Mail_IsReplaced(string text, string expected) => Check(text, expected, PersonalDataKind.Mail);

    [Theory]
    [InlineData("番号は123456789018です", "番号は［個人番号］です")]
    [InlineData("1234-5678-9018", "［個人番号］")]
    [InlineData("１２３４　５６７８　９０１８", "［個人番号］")]
    public void Mask_IndividualNumberWithCheckDigit_IsReplaced(string text, string expected) => Check(text, expected, PersonalDataKind.IndividualNumber);

    [Theory]
    [InlineData("4111 1111 1111 1111", "［カード番号］")]
    [InlineData("カード5555555555554444で", "カード［カード番号］で")]
    [InlineData("3782-822463-10005", "［カード番号］")]
    public void Mask_CardNumberWithLuhnDigit_IsReplaced(string text, string expected) => Check(text, expected, PersonalDataKind.CardNumber);

    [Theory]
    [InlineData("内線5000に電話した")]
    [InlineData("資産番号123456789017のPC")]
    [InlineData("4012 8888 8888 1882")]
    [InlineData("RA-4044と出る")]
    [InlineData("エラー0x80070005")]
    [InlineData("受付番号Q2026-00012")]
    [InlineData("2026-11-20 10:30に")]
    [InlineData("192.168.10.254につながらない")]
    [InlineData("職員番号は12345678")]
    [InlineData("\\\\fs01\\share@home")]
    [InlineData("")]
    public void Mask_NothingPersonal_IsLeftAlone(string text)
    {
        var masked = _mask.Mask(text);
        Assert.Equal(text, masked.Text);
        Assert.Empty(masked.Kinds);
    }

    [Fact]
    public void Mask_SeveralKinds_NamesEachOnce()
    {
        var masked = _mask.Mask("090-1111-2222と080-3333-4444、a@b.jp");
        Assert.Equal("［電話番号］と［電話番号］、［メールアドレス］", masked.Text);
        Assert.Equal([PersonalDataKind.Phone, PersonalDataKind.Mail], masked.Kinds);
    }

    private void Check(string text, string expected, PersonalDataKind kind)
    {
        var masked = _mask.Mask(text);
        Assert.Equal(expected, masked.Text);
        Assert.Equal([kind], masked.Kinds);
    }
}

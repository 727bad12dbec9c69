using Shirube.Portal.Desk;
using Shirube.Portal.Desk.Ledger;
using Xunit;

namespace Shirube.Portal.Tests.Desk;

public sealed class InquiryNumberTests
{
    [Theory]
    [InlineData("Q-2026-000123", "Q-2026-000123")]
    [InlineData("q-2026-123", "Q-2026-000123")]
    [InlineData(" Ｑ－２０２６－０００１２３ ", "Q-2026-000123")]
    [InlineData("Qー2026ー000123", "Q-2026-000123")]
    [InlineData("Q-2026-1234567", "Q-2026-1234567")]
    [InlineData("Q-2026-", null)]
    [InlineData("2026-000123", null)]
    [InlineData("Q-2026-000123x", null)]
    [InlineData("Q-2026-99999999999999", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Parse_AsTyped_IsTheStoredNumber(string? typed, string? expected) => Assert.Equal(expected, InquiryNumber.Parse(typed));

    [Theory]
    [InlineData("  二  行\r\nの\u0007 件名 ", "二 行 の 件名")]
    [InlineData("a\u0000b", "a b")]
    [InlineData(null, "")]
    public void Line_OfAnyText_IsOneCleanLine(string? typed, string expected) => Assert.Equal(expected, TextLine.Of(typed, 100));

    [Fact]
    public void Lines_OfAnyText_KeepTheirLines_AndNoCharacterIsCutThrough()
    {
        Assert.Equal("\ufffd", TextLine.Of("\ud83d", 100));
        Assert.Null(InquiryNumber.Parse("\ud800-2026-1"));
        Assert.Equal("一\n\n二\t三", TextLine.Lines("\r\n一\r\n\r\n二\t三\u0000\n\n", 100));
        Assert.Equal("aa", TextLine.Lines("aa😀", 3));
        Assert.Equal("aa", TextLine.Cut("aa😀", 3));
        Assert.Equal("aa😀", TextLine.Cut("aa😀b", 4));
    }
}

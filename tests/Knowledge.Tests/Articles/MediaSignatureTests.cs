using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Markdown;
using Xunit;

namespace Shirube.Knowledge.Tests.Articles;

public sealed class MediaSignatureTests
{
    public static TheoryData<string, string, string, int, int> Pictures { get; } = new()
    {
        { "iVBORw0KGgoAAAANSUhEUgAAAoAAAAFoCAYAAADHMkpRAAAAAElFTkSuQmCC", "image/png", "png", 640, 360 },
        { "R0lGODlhCgAUAPAAAAAAAP///yH5BAAAAAAALAAAAAAKABQAAAIA", "image/gif", "gif", 10, 20 },
        { "/9j/4AAQSkZJRgABAQAAAQABAAD/wAARCAAgAEADASIAAhEBAxEB", "image/jpeg", "jpg", 64, 32 },
        { "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoyABkAAUAmJaQAA3AA/v8=", "image/webp", "webp", 50, 25 },
        { "UklGRh4AAABXRUJQVlA4TBEAAAAvMQAGAAdQ/v7+/v7+AAAAAA==", "image/webp", "webp", 50, 25 },
        { "UklGRiIAAABXRUJQVlA4WAoAAAAQAAAAMQAAGAAAQUxQSAAAAAAAAA==", "image/webp", "webp", 50, 25 },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Read_Picture_HasTypeAndSize(string base64, string type, string extension, int width, int height)
        => Assert.Equal(new MediaKind(type, extension, width, height), MediaSignature.Read(Convert.FromBase64String(base64), "any.name"));

    [Theory]
    [InlineData("%PDF-1.7\n", "x.png", "pdf")]
    [InlineData("PK\u0003\u0004xxxx", "様式.xlsx", "xlsx")]
    [InlineData("PK\u0003\u0004xxxx", "様式.docx", "docx")]
    public void Read_Attachment_HasItsType(string content, string name, string extension)
        => Assert.Equal(extension, MediaSignature.Read(System.Text.Encoding.Latin1.GetBytes(content), name)!.Extension);

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "x.png")]
    [InlineData("<script>", "x.png")]
    [InlineData("MZ", "x.png")]
    [InlineData("PK\u0003\u0004xxxx", "x.zip")]
    [InlineData("PK\u0003\u0004xxxx", "x.png")]
    [InlineData("", "x.png")]
    [InlineData("GIF89a", "x.gif")]
    [InlineData("\u0089PNG\r\n\u001a\n", "x.png")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0\u0000\u0000", "x.jpg")]
    public void Read_AnythingElse_IsNothing(string content, string name)
        => Assert.Null(MediaSignature.Read(System.Text.Encoding.Latin1.GetBytes(content), name));

    [Fact]
    public void Read_AnyPrefixOrDamage_Returns()
    {
        var random = new Random(3);
        foreach (var picture in Pictures)
        {
            var bytes = Convert.FromBase64String(picture.Data.Item1);
            for (var length = 0; length <= bytes.Length; length++) MediaSignature.Read(bytes.AsSpan(0, length), "x");
            for (var round = 0; round < 2000; round++)
            {
                var damaged = bytes.ToArray();
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                Assert.False(MediaSignature.Read(damaged, "x") is { Width: > 10_000 } or { Height: > 10_000 } or { Width: < 0 });
            }
        }
    }

    [Theory]
    [InlineData("login.png", true)]
    [InlineData("画面 1.png", true)]
    [InlineData("", false)]
    [InlineData(".htaccess", false)]
    [InlineData("a/b.png", false)]
    [InlineData("..", false)]
    [InlineData("a\\b.png", false)]
    [InlineData("a:b", false)]
    [InlineData("a\nb", false)]
    [InlineData("a.png ", false)]
    [InlineData("a%2fb", false)]
    public void IsValid_Name_IsAPlainFileName(string name, bool valid) => Assert.Equal(valid, MediaNames.IsValid(name));
}

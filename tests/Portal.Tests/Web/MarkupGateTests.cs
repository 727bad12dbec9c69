using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Web;

public sealed class MarkupGateTests
{
    [Fact]
    public void Sources_MakeMarkupOutOfText_OnlyInTheGates()
    {
        string[] gates = ["MarkdownTagHelper.cs", "MarkedTextTagHelper.cs"];
        string[] ways = ["HtmlString(", "Html.Raw", "SetHtmlContent(", "AppendHtml(", "WriteLiteral("];

        var found = from file in Repository.PortalFiles(".cs", ".cshtml")
                    where !gates.Contains(Path.GetFileName(file), StringComparer.Ordinal)
                    let text = File.ReadAllText(file)
                    from way in ways
                    where text.Contains(way, StringComparison.Ordinal)
                    select $"{Path.GetRelativePath(Repository.Portal, file)}: {way}";

        Assert.Empty(found);
    }

    [Fact]
    public void Client_NamesNoOtherHost()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Portal, "Client"), "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".css", StringComparison.Ordinal) || file.EndsWith(".js", StringComparison.Ordinal) || file.EndsWith(".svg", StringComparison.Ordinal));

        foreach (var file in files)
        {
            var text = File.ReadAllText(file).Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal);
            Assert.DoesNotContain("//cdn", text, StringComparison.Ordinal);
            Assert.DoesNotContain("http://", text, StringComparison.Ordinal);
            Assert.DoesNotContain("https://", text, StringComparison.Ordinal);
        }
    }
}

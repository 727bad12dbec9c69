using Shirube.Knowledge.Articles.Files;
using Xunit;

namespace Shirube.Knowledge.Tests.Articles;

public sealed class ListFileTests
{
    private const string Header = "id,title,vendor,service,version,issued,pages,location\n";

    [Fact]
    public void Services_OwnContent_HasNoProblem()
    {
        var problems = new List<FileProblem>();
        var services = ServiceListFile.Read(File.ReadAllText(Path.Combine(Some.ContentFolder, "services.yml")), problems);
        Assert.Empty(problems);
        Assert.InRange(services.All.Count, 30, 40);
        Assert.Equal(("account", "アカウントとパスワード"), (services.All[0].Slug, services.NameOf("account", "ja")));
        Assert.Equal("Remote access", services.NameOf("remote-access", "en"));
        Assert.Equal("gone", services.NameOf("gone", "ja"));
    }

    [Fact]
    public void Services_BadEntries_AreNamedAndLeftOut()
    {
        var problems = new List<FileProblem>();
        var services = ServiceListFile.Read("- { slug: a, ja: あ, en: A }\n- { slug: A b, ja: あ, en: A }\n- { slug: c, ja: あ }\n- x\n- { slug: a, ja: い, en: I }\n- { slug: d, ja: え, en: E }\n", problems);
        Assert.Equal(["a", "d"], services.All.Select(service => service.Slug));
        Assert.Equal([2, 3, 4, 5], problems.Select(problem => problem.Line));
    }

    [Fact]
    public void Services_KeysThatAreThereTwice_AreNamed()
    {
        var problems = new List<FileProblem>();
        Assert.Equal("b", Assert.Single(ServiceListFile.Read("- { slug: a, slug: c, ja: あ, en: A }\n- { slug: a, ja: あ, en: A, en: B }\n- { slug: b, ja: い, en: B }\n", problems).All).Slug);
        Assert.Equal([1, 2], problems.Select(problem => problem.Line));
    }

    [Fact]
    public void VendorManuals_WithoutEnd_AreReadToTheLimit()
    {
        var problems = new List<FileProblem>();
        var lines = string.Concat(Enumerable.Range(0, 100_000).Select(number => $"m{number},t,v,mail,1,2026-01-01,2,x\n"));
        Assert.Equal(5000, VendorManualFile.Read(Header + lines, problems).All.Count);
        Assert.Contains("5000", Assert.Single(problems).Japanese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: b")]
    [InlineData("- [")]
    [InlineData("- {{{{{{")]
    public void Services_NoList_IsNamed(string text)
    {
        var problems = new List<FileProblem>();
        Assert.Empty(ServiceListFile.Read(text, problems).All);
        Assert.NotEmpty(problems);
    }

    [Fact]
    public void VendorManuals_OwnContent_HasNoProblem()
    {
        var problems = new List<FileProblem>();
        var manuals = VendorManualFile.Read(File.ReadAllText(Path.Combine(Some.ContentFolder, "vendor-manuals.csv")), problems);
        Assert.Empty(problems);
        Assert.NotNull(manuals.Find("ra-operation"));
    }

    [Fact]
    public void VendorManuals_BadLines_AreNamedAndLeftOut()
    {
        var problems = new List<FileProblem>();
        var text = Header + "a,題,社,mail,1,2026-01-01,10,x\nb,題,社,mail,1,2026-13-01,10,x\nc,題,社\n\"d\",\"題, 二\",社,mail,1,2026-01-01,5,\\\\fs01\\x\na,題,社,mail,1,2026-01-01,10,x\ne,題,社,mail,1,2026-01-01,0,x\n";
        var manuals = VendorManualFile.Read(text, problems);
        Assert.Equal(["a", "d"], manuals.All.Select(manual => manual.Id));
        Assert.Equal("題, 二", manuals.Find("d")!.Title);
        Assert.Equal([3, 4, 6, 7], problems.Select(problem => problem.Line));
    }

    [Theory]
    [InlineData("no header\n")]
    [InlineData("id,title\nx,y\n")]
    public void VendorManuals_OtherHead_IsNamed(string text)
    {
        var problems = new List<FileProblem>();
        Assert.Empty(VendorManualFile.Read(text, problems).All);
        Assert.Equal(1, Assert.Single(problems).Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF" + Header)]
    public void VendorManuals_Empty_IsAnEmptyList(string text)
    {
        var problems = new List<FileProblem>();
        Assert.Empty(VendorManualFile.Read(text, problems).All);
        Assert.Empty(problems);
    }
}

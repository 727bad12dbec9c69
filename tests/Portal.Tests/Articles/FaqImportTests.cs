using System.Text;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Articles.Import.Faq;
using Shirube.Portal.Tests.Editing;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Articles;

public sealed class FaqImportTests
{
    private const string List = "質問,回答,分類\n鶴亀端末の借り方,\"窓口で借ります。\n# 二階です\",mail\n鶴亀端末の返し方,窓口に返します。,その他\n";

    private static readonly UTF8Encoding Plain = new(false);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("utf-8", false, "UTF-8")]
    [InlineData("utf-8", true, "UTF-8")]
    [InlineData("shift_jis", false, "Shift_JIS")]
    public async Task List_InAnyOfItsEncodings_GoesIn_AndASecondTimeChangesNothing(string name, bool mark, string encoding)
    {
        await using var portal = await EditingPortal.StartAsync();
        var bytes = name == "utf-8" ? Plain.GetBytes((mark ? "\uFEFF" : "") + List) : CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(List);

        var tried = await ImportAsync(portal, bytes, dryRun: true);
        Assert.Equal((encoding, 2, false), (tried.Encoding, tried.Count(ImportStatus.New), tried.IsDone));
        Assert.Equal(2, await CountAsync(portal));
        var done = await ImportAsync(portal, bytes, publish: true);
        Assert.True(done.IsDone);
        Assert.Equal([(2, 2003), (4, 2004)], done.Rows.Select(row => (row.Line, row.No ?? 0)));
        var again = await ImportAsync(portal, bytes, publish: true);
        Assert.Equal((0, 2, 2003), (again.Count(ImportStatus.New), again.Count(ImportStatus.Unchanged), again.Rows[0].No));
        await portal.Get<Knowledge.Articles.KnowledgeRefresh>().RunAsync(Stop);
        Assert.Equal("窓口で借ります。  \n\\# 二階です\n", await portal.ReadAsync(2003));
    }

    [Fact]
    public async Task List_WithOneBadRow_LeavesEverythingAsItWas_AndTellsOfEachRow()
    {
        await using var portal = await EditingPortal.StartAsync();
        var bytes = Plain.GetBytes("回答,質問\n答え,\n,問い\n答え,よい問い\n答え,よい 問い\n" + new string('長', FaqLimits.Answer + 1) + ",長い\n答え,\uFFFD\u0000改行なし\n");

        var report = await ImportAsync(portal, bytes, publish: true);

        Assert.True(report.HasErrors);
        Assert.False(report.IsDone);
        Assert.Equal([ImportStatus.Refused, ImportStatus.Refused, ImportStatus.New, ImportStatus.Refused, ImportStatus.Refused], report.Rows.Take(5).Select(row => row.Status));
        Assert.All(report.Rows.Where(row => row.Status == ImportStatus.Refused), row => Assert.NotEmpty(row.Problems));
        Assert.Equal(2, await CountAsync(portal));
    }

    [Fact]
    public async Task List_WithoutAService_IsRefusedRowByRow()
    {
        await using var portal = await EditingPortal.StartAsync();
        var report = await portal.Get<FaqImporter>().ImportAsync(new FaqRequest { File = Plain.GetBytes("質問,回答,分類\n問い,答え,ない分類\n"), By = "agent" }, Stop);
        Assert.Equal(ImportStatus.Refused, Assert.Single(report.Rows).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b,c\n1,2,3\n")]
    [InlineData("質問,回答\n\"閉じない,答え\n次,答え\n")]
    [InlineData("質問,回答\n閉\"じ\"ない,\"答え\n")]
    public async Task List_ThatIsNone_IsRefused(string text)
    {
        await using var portal = await EditingPortal.StartAsync();
        var report = await ImportAsync(portal, Plain.GetBytes(text), publish: true);
        Assert.True(report.HasErrors);
        Assert.Equal(2, await CountAsync(portal));
    }

    [Fact]
    public async Task Bytes_OfNoEncodingOrTooMany_AreRefused()
    {
        await using var portal = await EditingPortal.StartAsync();
        Assert.True((await ImportAsync(portal, [0xFF, 0xFE, 0xA0, 0x00, 0xFD], publish: true)).HasErrors);
        Assert.True((await ImportAsync(portal, new byte[FaqLimits.Bytes + 1], publish: true)).HasErrors);
        var rows = new StringBuilder("質問,回答\n");
        for (var row = 0; row <= FaqLimits.Rows; row++) rows.Append("問い").Append(row).Append(",答え\n");
        Assert.True((await ImportAsync(portal, Plain.GetBytes(rows.ToString()), publish: true)).HasErrors);
        Assert.Equal(2, await CountAsync(portal));
    }

    [Fact]
    public async Task Drafts_OnThePages_KeepWhatOthersAdded_AndAreNotBegunTwice()
    {
        await using var portal = await EditingPortal.StartAsync();
        await ImportAsync(portal, Plain.GetBytes(List), publish: true);
        await portal.Get<Knowledge.Articles.KnowledgeRefresh>().RunAsync(Stop);
        var changed = Plain.GetBytes("question,answer\n鶴亀端末の借り方,三階で借ります。\n新しい問い,答え\n");

        var report = await ImportAsync(portal, changed);
        Assert.Equal((1, 1, true), (report.Count(ImportStatus.New), report.Count(ImportStatus.Changed), report.IsDone));
        var draft = await portal.DraftAsync(2003);
        Assert.Equal(("鶴亀端末の借り方", "三階で借ります。\n", "mail"), (draft.Content.Title, draft.Content.Body, draft.Content.Service));
        Assert.StartsWith("窓口で", await portal.ReadAsync(2003), StringComparison.Ordinal);
        var again = await ImportAsync(portal, changed);
        Assert.Equal(2, again.Count(ImportStatus.Refused));
    }

    private static Task<FaqReport> ImportAsync(TestPortal portal, byte[] file, bool dryRun = false, bool publish = false)
        => portal.Get<FaqImporter>().ImportAsync(new FaqRequest { File = file, Service = "mail", By = "agent", DryRun = dryRun, Publish = publish }, Stop);

    private static async Task<int> CountAsync(TestPortal portal)
    {
        await using var context = await portal.OpenAsync();
        return await context.Articles.CountAsync(Stop);
    }
}

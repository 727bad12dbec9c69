using System.Net;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Desk;

/// <summary>Entering what came by phone, mail or in person, now or afterwards.</summary>
public sealed class EntryTests(DeskSite site) : IClassFixture<DeskSite>
{
    [Fact]
    public async Task Entry_FromPaper_HasItsOwnTimes_AndItsAnswer()
    {
        var form = await site.Agent.PageAsync("/desk/inquiries/new");

        using var entered = await site.Agent.PressAsync(form, "main form button", DeskSite.Values(
            ("Channel", "phone"), ("At", "2026-11-19T09:00"), ("Account", "STAFF"), ("Subject", "会議室の電話"), ("Answer", "線を差し直した"),
            ("Article", "1001"), ("IsSolved", "true"), ("AnsweredAt", "2026-11-19T09:12")));
        using var again = await site.Agent.PressAsync(form, "main form button", DeskSite.Values(("Channel", "phone"), ("Account", "staff"), ("Subject", "会議室の電話")));
        var number = entered.Headers.Location!.OriginalString.Split('/')[^1];
        var record = await site.ReadAsync(number);

        Assert.Equal(entered.Headers.Location, again.Headers.Location);
        Assert.Equal(("staff", true, InquiryChannel.Phone, InquiryState.Closed), (record.Inquiry.Owner, record.Inquiry.OwnerIsAccount, record.Inquiry.Channel, record.Inquiry.State));
        Assert.Equal(TestCalendar.At("2026-11-19 09:00"), record.Inquiry.ReceivedAt);
        Assert.Equal(TestCalendar.At("2026-11-19 09:12"), record.Inquiry.ClosedAt);
        Assert.Equal(1001, Assert.Single(record.Entries.Select(entry => entry.Fact).OfType<InquiryAnswered>().Single().Sections).Section.No);
        using var staff = await site.Portal.Visit().AsAsync("staff");
        Assert.Equal(HttpStatusCode.OK, await staff.StatusAsync("/my/" + number));
    }

    [Theory]
    [InlineData("Channel", "web")]
    [InlineData("Account", "nobody-of-this-name")]
    [InlineData("Subject", "")]
    [InlineData("At", "2099-01-01T00:00")]
    [InlineData("AnsweredAt", "2020-01-01T00:00")]
    [InlineData("Article", "99999")]
    public async Task Entry_WithSomethingWrong_SaysWhat_AndKeepsTheRest(string field, string value)
    {
        var values = DeskSite.Values(("Channel", "phone"), ("Account", "staff"), ("Subject", "件名です"), ("Answer", "答え"));
        values[field] = value;

        using var refused = await site.Agent.PressAsync(await site.Agent.PageAsync("/desk/inquiries/new"), "main form button", values);
        var page = await Visitor.ParseAsync(refused);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(["#n-" + field], page.QuerySelectorAll("[role=alert] a").Select(link => link.GetAttribute("href")));
        Assert.Equal("答え", page.QuerySelector("textarea[name=Answer]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Paper_Form_IsThere() => Assert.Equal(HttpStatusCode.OK, await site.Agent.StatusAsync("/desk/inquiries/form"));
}

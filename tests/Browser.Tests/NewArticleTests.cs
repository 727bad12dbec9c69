using Shirube.Browser.Tests.Support;
using Xunit;

namespace Shirube.Browser.Tests;

/// <summary>The form for a new article.</summary>
public sealed class NewArticleTests(Site site)
{
    [Fact]
    public async Task Kinds_LieInsideTheForm()
    {
        foreach (var look in new[] { Look.Desk, Look.Narrow })
        {
            await using var window = await site.OpenAsync(look);
            await window.SignInAsync("agent");
            await window.GoAsync("/desk/articles/new");
            var form = (await window.Page.Locator("main form.panel").BoundingBoxAsync())!;
            var kinds = (await window.Page.Locator("main fieldset").BoundingBoxAsync())!;
            Assert.InRange(kinds.Y, form.Y, form.Y + form.Height - kinds.Height);
            Assert.InRange(kinds.X + kinds.Width, form.X, form.X + form.Width);
        }
    }
}

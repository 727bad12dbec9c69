using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Portal.Pages.Articles;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>A saved draft as the sheet that the page of an article shows.</summary>
internal sealed class DraftSheet(DraftReader drafts, DraftCheck check, ArticleCatalog catalog, DateText dates)
{
    /// <summary>The sheet; null when there is no draft or it can be no article yet.</summary>
    public async Task<ArticleSheet?> ReadAsync(int no, string lang, string screens, CancellationToken cancellation)
    {
        if (await drafts.ReadAsync(no, lang, cancellation) is not { } draft) return null;
        if (await check.CheckAsync(no, lang, draft.Content, cancellation) is not { File: { } file } found) return null;
        var snapshot = catalog.Current;
        return new ArticleSheet
        {
            View = new ArticleView
            {
                Head = HeadOf(draft, file.Matter, found),
                Markdown = file.Body,
                Html = found.Drawn.Html,
                Sections = [.. found.Drawn.Sections.Select(section => new ArticleSection(section.Anchor, section.Level, section.Heading, section.Text))],
                Questions = file.Matter.Questions,
                Keywords = file.Matter.Keywords,
                Sources = file.Matter.Sources,
                ChangeNote = draft.ChangeNote,
                Languages = [lang],
            },
            ServiceName = snapshot.Services.NameOf(file.Matter.Service, screens),
            Sources = [.. file.Matter.Sources.Select(source => new CitedPage(snapshot.VendorManuals.Find(source.Manual), source.Manual, source.Page))],
            Related = [],
            IsUntranslated = lang != screens,
            OtherLang = null,
            Newer = null,
            IsPastReview = file.Matter.ReviewBy < dates.Today,
            IsPastUntil = draft.Kind == ArticleKind.Notice && file.Matter.Until < dates.Today,
            IsDraft = true,
        };
    }

    private static ArticleHead HeadOf(DraftView draft, Knowledge.Articles.Files.FrontMatter matter, CheckedDraft found) => new()
    {
        No = draft.No,
        Lang = draft.Lang,
        Kind = draft.Kind,
        Title = matter.Title,
        Slug = draft.Content.Slug.Trim(),
        Service = matter.Service,
        Audience = matter.Audience,
        Owner = matter.Owner,
        Lead = found.Drawn.Lead,
        // The number that the next revision would have if nobody sent another one before it.
        Revision = (draft.PublishedRevision ?? 0) + 1,
        PublishedAt = draft.SavedAt,
        ReviewBy = matter.ReviewBy,
        SystemVersion = matter.SystemVersion,
        Label = matter.Label,
        Until = matter.Until,
    };
}

using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Puts a draft and its first save into the database.</summary>
internal static class DraftStart
{
    public static void Add(KnowledgeDbContext context, Article article, DraftOrigin origin, Curator by, DateTimeOffset now)
    {
        var json = origin.Content.ToJson();
        context.Drafts.Add(new Draft
        {
            No = article.No,
            Lang = article.Lang,
            Kind = origin.Kind,
            Title = origin.Content.Title,
            Content = json,
            BasedOn = origin.BasedOn,
            Proposal = origin.Proposal,
            TranslationOf = origin.TranslationOf,
            Writers = by.Name,
            Version = 1,
            StartedAt = now,
            SavedAt = now,
            SavedBy = by.Name,
        });
        context.DraftSaves.Add(new DraftSave { No = article.No, Lang = article.Lang, Version = 1, Content = json, SavedBy = by.Name, SavedAt = now });
    }
}

using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Records;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>Makes the rows of a revision from a checked file.</summary>
internal static class RevisionRecords
{
    /// <summary>A revision that an import publishes.</summary>
    public static Revision Published(ImportCandidate candidate, int number, string author, string note, DateTimeOffset now)
    {
        var revision = Create(candidate, number, author, note, now);
        (revision.State, revision.Approver, revision.PublishedAt) = (RevisionState.Published, author, now);
        return revision;
    }

    /// <summary>A revision that waits for review.</summary>
    public static Revision Create(ImportCandidate candidate, int number, string author, string note, DateTimeOffset now, Draft? draft = null)
    {
        var matter = candidate.Matter;
        return new Revision
        {
            No = matter.No,
            Lang = matter.Lang,
            Number = number,
            State = RevisionState.InReview,
            Text = candidate.Text,
            Hash = candidate.Hash,
            Kind = matter.Kind,
            Title = matter.Title,
            Service = matter.Service,
            Audience = matter.Audience,
            Owner = matter.Owner,
            Lead = candidate.Drawn.Lead,
            SystemVersion = matter.SystemVersion,
            Label = matter.Label,
            ReviewBy = matter.ReviewBy,
            Until = matter.Until,
            Author = author,
            ChangeNote = note,
            CreatedAt = now,
            Writers = draft?.Writers ?? "",
            Proposal = draft?.Proposal,
            TranslationOf = draft?.TranslationOf,
            OnExpiry = matter.OnExpiry,
            Phrases = [.. Phrases(PhraseRole.Question, matter.Questions), .. Phrases(PhraseRole.Golden, matter.Golden), .. Phrases(PhraseRole.Keyword, matter.Keywords)],
            Sources = [.. matter.Sources.Select((source, ordinal) => new RevisionSource { Ordinal = ordinal, Manual = source.Manual, Page = source.Page })],
            Links = [.. Links(candidate.Drawn.Links)],
            Media = [.. candidate.Media.Select(used => new RevisionMedia { Name = used.Key, Hash = used.Value })],
        };
    }

    private static IEnumerable<RevisionPhrase> Phrases(PhraseRole role, IEnumerable<string> texts)
        => texts.Select((text, ordinal) => new RevisionPhrase { Role = role, Ordinal = ordinal, Text = text });

    private static IEnumerable<RevisionLink> Links(IEnumerable<MarkdownLink> links)
        => links.Select(link => ArticleAddress.Parse(link.Target)).OfType<ArticleAddress>()
            .Select((address, ordinal) => new RevisionLink { Ordinal = ordinal, Target = address.No, Anchor = address.Anchor });
}

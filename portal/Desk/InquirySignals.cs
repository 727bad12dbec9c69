using Shirube.Bot.Dialogue;
using Shirube.Knowledge.Signals;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;

namespace Shirube.Portal.Desk;

/// <summary>What the desk's work says about knowledge: inquiries solved without an article, and articles found wrong.</summary>
internal sealed class InquirySignals(ISignals signals, IPersonalDataMask mask, InquiryReader reader)
{
    /// <summary>Anchors are headings, which may be long; their beginning tells them apart.</summary>
    private const int LongestReference = 200;

    /// <summary>Reports what follows from facts that were just recorded.</summary>
    public async Task ReportAsync(Inquiry inquiry, IReadOnlyList<InquiryFact> facts, CancellationToken cancellation)
    {
        foreach (var answer in facts.OfType<InquiryAnswered>())
        {
            foreach (var flagged in answer.Sections.Where(record => record.Use == SectionUse.Flagged)) await signals.RecordAsync(Flagged(inquiry, flagged), cancellation);
        }

        if (facts.Any(fact => fact is InquiryReopened)) await signals.WithdrawAsync(SignalKind.InquiryWithoutArticle, Reference(inquiry), cancellation);
        var isSolved = facts.Any(fact => fact is InquirySolved or InquiryClosed { Outcome: ClosingOutcome.Solved });
        var needsArticle = facts.Any(fact => fact is InquiryAnswered { NeedsArticle: true });
        if ((isSolved || needsArticle) && await WithoutArticleAsync(inquiry, cancellation) is { } lacking) await signals.RecordAsync(lacking, cancellation);
    }

    private async Task<Observation?> WithoutArticleAsync(Inquiry inquiry, CancellationToken cancellation)
    {
        if (await reader.FindAsync(inquiry.Number, cancellation) is not { } record) return null;
        var answers = record.Entries.Select(entry => entry.Fact).OfType<InquiryAnswered>().ToList();
        var isAsked = answers.Exists(answer => answer.NeedsArticle);
        // Solved by the person alone says nothing about articles; nor does an answer that was given with one.
        if (answers.Count == 0 || (!isAsked && answers.Exists(answer => answer.Sections.Any(section => section.Use == SectionUse.Used)))) return null;
        return new Observation
        {
            Kind = SignalKind.InquiryWithoutArticle,
            Words = mask.Mask(inquiry.Subject).Text,
            Lang = inquiry.Lang,
            Reason = isAsked ? "needs-article" : "no-article-used",
            Person = inquiry.OwnerIsAccount ? inquiry.Owner : null,
            Reference = Reference(inquiry),
        };
    }

    private Observation Flagged(Inquiry inquiry, SectionRecord flagged) => new()
    {
        Kind = SignalKind.ArticleFlagged,
        Words = mask.Mask(inquiry.Subject).Text,
        Lang = flagged.Section.Lang,
        No = flagged.Section.No,
        Revision = flagged.Section.Revision,
        Anchor = flagged.Section.Anchor,
        Comment = mask.Mask(flagged.Comment).Text,
        Person = inquiry.OwnerIsAccount ? inquiry.Owner : null,
        Reference = TextLine.Cut($"{Reference(inquiry)}:{flagged.Section.No}:{flagged.Section.Lang}:{flagged.Section.Anchor}", LongestReference),
    };

    private static string Reference(Inquiry inquiry) => "inquiry:" + inquiry.Number;
}

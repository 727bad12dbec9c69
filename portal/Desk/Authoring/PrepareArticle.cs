using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;

namespace Shirube.Portal.Desk.Authoring;

/// <summary>Makes an inquiry ready to become an article: its question and its last answer, without what tells whose it was.</summary>
internal sealed class PrepareArticle(Anonymizer anonymizer)
{
    public PreparedArticle Prepare(InquiryRecord record)
    {
        var inquiry = record.Inquiry;
        var answer = record.Entries.Select(entry => entry.Fact).OfType<InquiryAnswered>().LastOrDefault()?.Text ?? "";
        // Accounts of agents are in the entries; the person's account is often their name.
        var people = record.Entries.Select(entry => entry.Actor).Append(inquiry.ContactName).Append(inquiry.Contact).Append(inquiry.OwnerIsAccount ? inquiry.Owner ?? "" : "").Append(inquiry.Assignee ?? "")
            .Where(name => !name.StartsWith('(')).ToList();
        var (title, question, text) = (anonymizer.Anonymize(inquiry.Subject, people), anonymizer.Anonymize(inquiry.Text, people), anonymizer.Anonymize(answer, people));
        var removed = new[] { title, question, text }.SelectMany(part => part.Removed).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value));
        return new PreparedArticle(title.Text, question.Text, text.Text, removed);
    }

    /// <summary>Whether the inquiry has an answer that helped, or at least ended it.</summary>
    public static bool IsSolved(InquiryRecord record) => record.Inquiry.State is InquiryState.Closed or InquiryState.Answered && record.Entries.Any(entry => entry.Fact is InquiryAnswered);

    /// <summary>What surely belongs into no article is in the text.</summary>
    public bool HoldsPersonalData(string text) => anonymizer.HoldsPersonalData(text);
}

using System.Text.RegularExpressions;
using Shirube.Bot.Dialogue;
using Shirube.Knowledge.Articles;
using Shirube.Portal.Search;
using Shirube.Portal.Sessions;

namespace Shirube.Portal.Desk.Asking;

/// <summary>Finds what may answer a question before it is sent, and what personal data it holds.</summary>
internal sealed partial class AskAdvisor(ArticleSearch search, ConversationMemory conversations, IPersonalDataMask mask)
{
    /// <summary>More is not read by somebody who wants to send.</summary>
    private const int MostNear = 4;

    public AskAdvice Advise(AskDraft draft, IReadOnlyCollection<Audience> audiences, string lang)
    {
        var masked = mask.Mask(draft.Written);
        // A telephone number says nothing about the question.
        var question = Question.From(masked.Kinds.Count == 0 ? masked.Text : Bracketed().Replace(masked.Text, " "));
        if (question.IsEmpty) return new AskAdvice([], masked.Kinds);
        var input = new SearchInput { Question = question, Limit = MostNear };
        return new AskAdvice(search.Search(input, audiences, lang).Hits, masked.Kinds);
    }

    /// <summary>The form as it opens: with the words of a search, or the last question of the person's own conversation.</summary>
    public async Task<AskDraft> OpenAsync(string? words, string? conversation, ChatPerson person, CancellationToken cancellation)
    {
        var searched = Question.From(words).Words;
        var draft = new AskDraft { Subject = searched, Words = searched };
        if (conversation is null) return draft;
        var turns = await conversations.ReadAsync(conversation, person.Id, cancellation);
        var asked = turns.Where(turn => turn.Words.Length > 0).Select(turn => turn.Words).ToList();
        return asked.Count == 0
            ? draft
            : draft with { Subject = TextLine.Of(asked[^1], InquiryLimits.Subject), Conversation = conversation };
    }

    [GeneratedRegex(@"[\[［][^\]］]{1,20}[\]］]", RegexOptions.NonBacktracking)]
    private static partial Regex Bracketed();
}

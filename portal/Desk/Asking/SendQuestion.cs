using Shirube.Bot.Dialogue;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Sessions;
using Shirube.Portal.Web;

namespace Shirube.Portal.Desk.Asking;

/// <summary>Makes an inquiry of a form, with what the person said to the assistant before.</summary>
internal sealed class SendQuestion(ReceiveInquiry receive, ConversationMemory conversations, HelpTrail trail)
{
    public async Task<ReceivedReceipt> SendAsync(AskDraft draft, ChatPerson person, CancellationToken cancellation)
    {
        var receipt = await receive.ReceiveAsync(
            new NewInquiry
            {
                Submission = "web\n" + draft.Submission,
                Channel = InquiryChannel.Web,
                Owner = new InquiryOwner(person.Id, person.IsSignedIn, draft.Name, draft.Contact),
                Subject = draft.Subject,
                Text = draft.Text,
                Lang = Language.Current,
                Service = draft.Service,
                SearchedFor = draft.Words,
                Conversation = await ConversationAsync(draft, person, cancellation),
                Actor = person.Id,
                Role = ActorRole.Owner,
            },
            cancellation);
        if (receipt.IsNew) trail.Inquired(person.Id, HelpSurface.Form, receipt.Number, Language.Current);
        return receipt;
    }

    private async Task<ConversationRecord?> ConversationAsync(AskDraft draft, ChatPerson person, CancellationToken cancellation)
    {
        var turns = await conversations.ReadAsync(draft.Conversation, person.Id, cancellation);
        if (turns.Count == 0) return null;
        var lines = turns.Where(turn => turn.Words.Length > 0).Select(turn => new ConversationLine(turn.At, true, turn.Words));
        var shown = turns.Where(turn => turn is { No: not null, Revision: not null })
            .Select(turn => new SectionReference(turn.No!.Value, turn.Lang, turn.Revision!.Value, turn.Anchor ?? "", turn.Title ?? ""));
        return new ConversationRecord(draft.Conversation, "", [.. lines], [.. shown.Distinct()]);
    }
}

using Shirube.Bot.Desk;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Passes on how the desk can reach the person, once it was asked for. The contact itself is not kept in the conversation.</summary>
internal sealed class ContactStep(IServiceDesk desk) : ITurnStep
{
    private const int Longest = 200;

    public async ValueTask<Said?> AnswerAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Memory.ContactFor is not { } number) return null;
        turn.Memory = turn.Memory with { ContactFor = null };
        var contact = (turn.Utterance.Typed ?? turn.Utterance.Text).Trim();
        if (turn.Pressed.Length > 0 || !LooksLikeContact(contact, turn.Utterance.Masked.Count > 0)) return null;
        turn.Words = turn.Text["ContactHidden"];
        var isAdded = await desk.AddContactAsync(number, turn.Utterance.Person.Id, contact, cancellation);
        return new Said { Kind = ReplyKind.Courtesy, Text = turn.Text[isAdded ? "ContactAdded" : "ContactFailed", number], Inquiry = number, OffersDesk = false };
    }

    // Somebody who asks the next question instead is answered.
    private static bool LooksLikeContact(string text, bool wasMasked) =>
        text.Length is > 0 and <= Longest && (wasMasked || text.Any(char.IsAsciiDigit) || text.Any(c => c is >= '０' and <= '９') || text.Contains('@', StringComparison.Ordinal));
}

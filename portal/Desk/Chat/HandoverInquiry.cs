using System.Text.Json;
using Shirube.Bot.Desk;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;

namespace Shirube.Portal.Desk.Chat;

/// <summary>Makes an inquiry of a conversation.</summary>
internal static class HandoverInquiry
{
    /// <summary>The end of a longer conversation is what the desk needs.</summary>
    private const int MostLines = 200;

    private const int LongestLine = 4000;

    private const int MostShown = 50;

    public static NewInquiry Of(Handover handover)
    {
        var lines = handover.Transcript.TakeLast(MostLines).ToList();
        return new NewInquiry
        {
            Submission = SubmissionOf(handover),
            Channel = InquiryChannel.Chat,
            Owner = new InquiryOwner(handover.Person.Id, handover.Person.IsSignedIn, "", ""),
            Subject = TextLine.Of(handover.Subject, InquiryLimits.Subject),
            Text = TextLine.Cut(string.Join('\n', lines.Where(line => line.ByPerson).Select(line => line.Text)), InquiryLimits.Text),
            Lang = handover.Lang == "en" ? "en" : "ja",
            Service = TextLine.Of(handover.Service ?? "", InquiryLimits.Person),
            Conversation = new ConversationRecord(
                handover.ConversationId,
                JsonNamingPolicy.SnakeCaseLower.ConvertName(handover.Reason.ToString()),
                [.. lines.Select(line => new ConversationLine(line.At, line.ByPerson, TextLine.Cut(line.Text, LongestLine)))],
                [.. handover.Shown.TakeLast(MostShown).Select(shown => new SectionReference(shown.No, shown.Lang, shown.Revision, shown.Anchor, TitleOf(shown)))]),
            Actor = handover.Person.Id,
            Role = ActorRole.Owner,
        };
    }

    private static string TitleOf(Bot.Dialogue.Source shown) => shown.Heading.Length == 0 ? shown.Title : $"{shown.Title} › {shown.Heading}";

    // A button pressed twice finds the conversation as it was; once more was said, it is another matter.
    private static string SubmissionOf(Handover handover)
    {
        var last = handover.Transcript.LastOrDefault(line => line.ByPerson);
        return $"chat\n{handover.ConversationId}\n{last?.At.ToUnixTimeMilliseconds()}\n{handover.Subject}";
    }
}

using System.Text.Json;

namespace Shirube.Bot.Protocol;

/// <summary>Something that was said.</summary>
public interface IMessageActivity : IActivity
{
    string? Text { get; set; }

    string? TextFormat { get; set; }

    IList<Attachment>? Attachments { get; set; }

    string? AttachmentLayout { get; set; }

    SuggestedActions? SuggestedActions { get; set; }

    string? InputHint { get; set; }

    JsonElement? Value { get; set; }
}

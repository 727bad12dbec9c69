using System.Text.Json;

namespace Shirube.Bot.Protocol;

/// <summary>A card with a text and buttons.</summary>
public sealed class HeroCard
{
    /// <summary>Type of content of an attachment that holds one.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";

    public string? Title { get; set; }

    public string? Subtitle { get; set; }

    public string? Text { get; set; }

    public IList<CardAction>? Buttons { get; set; }

    public Attachment ToAttachment() => new() { ContentType = ContentType, Content = JsonSerializer.SerializeToElement(this, ProtocolJson.Default.HeroCard) };
}

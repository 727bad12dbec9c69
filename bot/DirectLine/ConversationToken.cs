using System.Text.Json.Serialization;

namespace Shirube.Bot.DirectLine;

/// <summary>What a client gets to talk with.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Token">What to call with.</param>
/// <param name="ExpiresIn">Seconds that the token is good for.</param>
/// <param name="StreamUrl">Where to listen, within a minute; null where none was asked for.</param>
public sealed record ConversationToken(string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? StreamUrl = null);

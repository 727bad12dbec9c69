using System.Text.Json;

namespace Shirube.Bot.Protocol;

/// <summary>The answer to an invoke activity.</summary>
/// <param name="Status">As an HTTP status.</param>
/// <param name="Body">What is answered; null for nothing.</param>
public sealed record InvokeResponse(int Status, JsonElement? Body = null);

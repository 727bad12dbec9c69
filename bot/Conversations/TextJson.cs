using System.Text.Json.Serialization;

namespace Shirube.Bot.Conversations;

/// <summary>How plain texts become JSON.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class TextJson : JsonSerializerContext;

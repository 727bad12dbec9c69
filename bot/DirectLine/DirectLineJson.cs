using System.Text.Json;
using System.Text.Json.Serialization;

namespace Shirube.Bot.DirectLine;

/// <summary>How the bodies of Direct Line's own calls are written and read.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.General, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, MaxDepth = 16)]
[JsonSerializable(typeof(ConversationToken))]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(StartRequest))]
internal sealed partial class DirectLineJson : JsonSerializerContext;

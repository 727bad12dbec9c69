using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Shirube.Bot.Agents;

/// <summary>How what the agent adds to activities is written.</summary>
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(string))]
internal sealed partial class AgentJson : JsonSerializerContext;

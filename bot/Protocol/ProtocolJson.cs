using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Shirube.Bot.Protocol;

/// <summary>How the protocol's types are written and read.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.General, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(HeroCard))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(ResourceResponse))]
internal sealed partial class ProtocolJson : JsonSerializerContext
{
    /// <summary>Real activities are less than half as deep; each level costs the reader stack.</summary>
    public const int DeepestJson = 32;

    static ProtocolJson() => Default = new ProtocolJson(new JsonSerializerOptions(s_defaultOptions)
    {
        MaxDepth = DeepestJson,
        // Two meanings of one field are an attack on whoever reads the other one.
        AllowDuplicateProperties = false,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}

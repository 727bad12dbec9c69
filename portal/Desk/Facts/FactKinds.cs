using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Shirube.Portal.Desk.Facts;

/// <summary>Names of the kinds of facts, and their JSON. A name that was once stored is never used for anything else.</summary>
internal static class FactKinds
{
    private static readonly Dictionary<string, Type> Types = new(StringComparer.Ordinal)
    {
        ["received"] = typeof(InquiryReceived),
        ["noted"] = typeof(InquiryNoted),
        ["contact"] = typeof(ContactGiven),
        ["taken"] = typeof(InquiryTaken),
        ["assigned"] = typeof(InquiryAssigned),
        ["classified"] = typeof(InquiryClassified),
        ["progress"] = typeof(ProgressReported),
        ["escalated"] = typeof(InquiryEscalated),
        ["escalation-answered"] = typeof(EscalationAnswered),
        ["answered"] = typeof(InquiryAnswered),
        ["solved"] = typeof(InquirySolved),
        ["closed"] = typeof(InquiryClosed),
        ["reopened"] = typeof(InquiryReopened),
    };

    private static readonly Dictionary<Type, string> Names = Types.ToDictionary(pair => pair.Value, pair => pair.Key);

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static IReadOnlyCollection<string> All => Types.Keys;

    public static string NameOf(InquiryFact fact) => Names[fact.GetType()];

    public static string Write(InquiryFact fact) => JsonSerializer.Serialize(fact, fact.GetType(), Json);

    /// <exception cref="InvalidDataException">The kind is unknown or the text is not one of its kind.</exception>
    public static InquiryFact Read(string kind, string json)
    {
        if (!Types.TryGetValue(kind, out var type)) throw new InvalidDataException($"Unknown kind of event: {kind}");
        try
        {
            return (InquiryFact?)JsonSerializer.Deserialize(json, type, Json) ?? throw new InvalidDataException($"No event of kind {kind}");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"Not an event of kind {kind}", exception);
        }
    }
}

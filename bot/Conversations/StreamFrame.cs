using System.Globalization;
using System.Text;
using System.Text.Json;
using Shirube.Bot.Protocol;

namespace Shirube.Bot.Conversations;

/// <summary>What is sent to a listener: a set with one activity.</summary>
/// <param name="Number">Number of the activity; 0 for one that is not kept.</param>
/// <param name="Utf8">The text of the frame.</param>
internal sealed record StreamFrame(long Number, ReadOnlyMemory<byte> Utf8)
{
    public static StreamFrame Kept(long number, string json)
        => new(number, Encoding.UTF8.GetBytes(string.Concat("{\"activities\":[", json, "],\"watermark\":\"", number.ToString(CultureInfo.InvariantCulture), "\"}")));

    // Without a watermark: the client keeps the one it has.
    public static StreamFrame Transient(Activity activity)
        => new(0, JsonSerializer.SerializeToUtf8Bytes(new ActivitySet { Activities = [activity] }, ProtocolJson.Default.ActivitySet));
}

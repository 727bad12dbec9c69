using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Shirube.Bot.Tests.Dialogue;
using Shirube.Bot.Tests.Support;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Bot.Tests.DirectLine;

/// <summary>
/// Exchanges of Microsoft's own client with the portal, as they were recorded, said again: each answer has the same status, the same
/// properties and the same values, but for what is new each time. A change that the client would notice is noticed here, by name.
/// </summary>
public sealed class ExchangeTests
{
    private static readonly JsonArray Recorded = JsonNode.Parse(File.ReadAllText(Path.Combine(DialogueFixture.Repository, "tests", "Bot.Tests", "Data", "exchanges.json")))!.AsArray();

    public static TheoryData<string> Names => [.. Recorded.Select(scenario => scenario!["name"]!.GetValue<string>())];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Exchange_AsRecorded_IsAnsweredAlike(string name)
    {
        var clock = new Portal.Tests.Support.SetClock(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var portal = await ChatPortal.StartAsync(new TestSettings { Clock = clock });
        using var talk = await portal.TalkAsync();
        foreach (var call in Recorded.Single(scenario => scenario!["name"]!.GetValue<string>() == name)!["calls"]!.AsArray())
        {
            clock.Advance(TimeSpan.FromMinutes(call!["after"]?.GetValue<int>() ?? 0));
            var answer = await CallAsync(talk, call);
            AssertAlike(call["answer"], answer, talk, $"{name}: {call["path"]}");
            if (answer?["token"]?.GetValue<string>() is { } token) talk.Token = token;
            if (call["stream"] is JsonArray expected) await ListenAsync(talk, answer!, call, expected);
        }
    }

    // What is said while the stream is open is said as soon as what comes before it has been heard.
    private static async Task ListenAsync(DirectLineClient talk, JsonNode answer, JsonNode opened, JsonArray expected)
    {
        using var stream = await Listener.OpenAsync(new Uri(answer["streamUrl"]!.GetValue<string>()));
        var calls = new Queue<JsonNode?>(opened["during"]?.AsArray() ?? []);
        foreach (var activity in expected)
        {
            if (activity!["from"]!["role"]!.GetValue<string>() == "user" && calls.TryDequeue(out var call)) AssertAlike(call!["answer"], await CallAsync(talk, call), talk, call["path"]!.ToString());
            AssertAlike(activity, await NextAsync(stream), talk, "stream");
        }

        while (calls.TryDequeue(out var call)) AssertAlike(call!["answer"], await CallAsync(talk, call), talk, call["path"]!.ToString());
    }

    private static async Task<JsonNode> NextAsync(Listener stream)
    {
        while (true)
        {
            var (activity, _) = await stream.NextAsync();
            if (activity.GetProperty("type").GetString() != "typing") return JsonNode.Parse(activity.GetRawText())!;
        }
    }

    private static async Task<JsonNode?> CallAsync(DirectLineClient talk, JsonNode call)
    {
        while (true)
        {
            using var request = new HttpRequestMessage(new HttpMethod(call["method"]!.GetValue<string>()), new Uri(Filled(call["path"]!.GetValue<string>(), talk), UriKind.Relative));
            if (call["body"] is { } body) request.Content = new StringContent(Filled(body.ToJsonString(), talk), Encoding.UTF8, "application/json");
            foreach (var (header, value) in call["headers"]!.AsObject())
                if (header is not "Content-Type") request.Headers.TryAddWithoutValidation(header, Filled(value!.GetValue<string>(), talk));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", talk.Token);
            using var response = await talk.Http.SendAsync(request, Stop);
            var text = await response.Content.ReadAsStringAsync(Stop);
            var answer = text.Length == 0 ? null : JsonNode.Parse(text);
            // Whoever polls asks again until the answer has come.
            if (call["answer"]?["activities"] is JsonArray { Count: var wanted } && answer?["activities"] is JsonArray { Count: var got } && got < wanted) continue;
            Assert.Equal(call["status"]!.GetValue<int>(), (int)response.StatusCode);
            Assert.Equal(call["contentType"]?.GetValue<string>(), response.Content.Headers.ContentType?.ToString());
            return answer;
        }
    }

    private static void AssertAlike(JsonNode? expected, JsonNode? actual, DirectLineClient talk, string where)
    {
        switch (expected)
        {
            case JsonObject members:
                var own = Assert.IsType<JsonObject>(actual, exactMatch: true);
                Assert.Equal(members.Select(member => member.Key), own.Select(member => member.Key));
                foreach (var (key, value) in members) AssertAlike(value, own[key], talk, $"{where} {key}");
                break;
            case JsonArray items:
                var all = Assert.IsType<JsonArray>(actual, exactMatch: true);
                Assert.Equal(items.Count, all.Count);
                for (var place = 0; place < items.Count; place++) AssertAlike(items[place], all[place], talk, string.Create(CultureInfo.InvariantCulture, $"{where} {place}"));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                AssertText(value.GetValue<string>(), actual?.GetValueKind() == JsonValueKind.String ? actual.GetValue<string>() : null, talk, where);
                break;
            default:
                Assert.True(JsonNode.DeepEquals(expected, actual), $"{where}: {actual?.ToJsonString()} instead of {expected?.ToJsonString()}");
                break;
        }
    }

    // "{any}" and "{token}" stand for what is new each time.
    private static void AssertText(string expected, string? actual, DirectLineClient talk, string where)
    {
        Assert.True(actual is not null, $"{where}: no text");
        var parts = Filled(expected, talk).Split(["{any}", "{token}", "{host}", "{user}"], StringSplitOptions.None);
        var from = 0;
        foreach (var part in parts)
        {
            var found = actual.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(found >= 0 && (from > 0 || found == 0 || parts[0].Length == 0), $"{where}: '{actual}' instead of '{expected}'");
            from = found + part.Length;
        }

        Assert.True(parts[^1].Length == 0 || from == actual.Length, $"{where}: '{actual}' instead of '{expected}'");
        Assert.True(parts.Length == 1 || actual.Length > parts.Sum(part => part.Length), $"{where}: nothing where something new should be");
    }

    private static string Filled(string text, DirectLineClient talk) => text.Replace("{conversation}", talk.ConversationId, StringComparison.Ordinal);
}

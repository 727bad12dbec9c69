using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Shirube.Bot.Language;

/// <summary>Speaks to any server with an interface like OpenAI's chat completions. One question, one answer; nothing is kept.</summary>
public sealed class OpenAiChatClient(HttpClient http, LanguageModelOptions model) : IChatClient
{
    /// <summary>No answer of a few sentences is larger; what is, is not read to its end.</summary>
    private const int LargestAnswer = 256 * 1024;

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(model.Address.TrimEnd('/') + "/chat/completions"));
        if (model.ApiKey.Length > 0) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", model.ApiKey);
        request.Content = JsonContent.Create(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["model"] = model.Model,
            ["messages"] = messages.Select(message => new Dictionary<string, string>(StringComparer.Ordinal) { ["role"] = message.Role.Value, ["content"] = message.Text }).ToList(),
            ["temperature"] = options?.Temperature ?? 0,
            ["max_tokens"] = options?.MaxOutputTokens,
            ["stream"] = false,
        });
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, TextIn(await ReadAsync(response, cancellationToken)))) { ModelId = model.Model };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        yield return new ChatResponseUpdate(ChatRole.Assistant, response.Text);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType?.IsInstanceOfType(this) == true ? this : null;

    public void Dispose()
    {
        // The client for the web belongs to whoever gave it.
    }

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        using var read = new MemoryStream();
        var buffer = new byte[8192];
        int count;
        while ((count = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            if (read.Length + count > LargestAnswer) throw new InvalidDataException($"The language model answered with more than {LargestAnswer} bytes");
            read.Write(buffer, 0, count);
        }

        return read.ToArray();
    }

    private static string TextIn(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("choices", out var choices) && choices.ValueKind == JsonValueKind.Array && choices.GetArrayLength() > 0
            && choices[0].ValueKind == JsonValueKind.Object && choices[0].TryGetProperty("message", out var message) && message.ValueKind == JsonValueKind.Object
            && message.TryGetProperty("content", out var content) && content.ValueKind == JsonValueKind.String
            ? content.GetString()!
            : throw new InvalidDataException("The language model's answer holds no text");
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Shirube.Bot.Protocol;

namespace Shirube.Bot.Connector;

/// <summary>Sends replies to the channel that something came from.</summary>
internal sealed class ConnectorClient(ReplyToken token, IHttpClientFactory clients)
{
    /// <summary>Sends one activity; answers with what the channel calls it.</summary>
    /// <exception cref="HttpRequestException">The channel refuses it or cannot be reached.</exception>
    public async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellation)
        => await CallAsync(HttpMethod.Post, AddressOf(activity, activity.ReplyToId), activity, cancellation);

    /// <summary>Puts an activity in the place of the one with its id.</summary>
    /// <exception cref="HttpRequestException">The channel refuses it or cannot be reached.</exception>
    public async Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancellation)
        => await CallAsync(HttpMethod.Put, AddressOf(activity, activity.Id), activity, cancellation);

    private async Task<ResourceResponse> CallAsync(HttpMethod method, Uri address, Activity activity, CancellationToken cancellation)
    {
        using var first = await CallOnceAsync(method, address, activity, cancellation);
        if (first.StatusCode != HttpStatusCode.Unauthorized) return await ReadAsync(first, cancellation);
        // Secrets are renewed and tokens taken back: once more with a fresh one.
        token.Forget();
        using var second = await CallOnceAsync(method, address, activity, cancellation);
        return await ReadAsync(second, cancellation);
    }

    private async Task<HttpResponseMessage> CallOnceAsync(HttpMethod method, Uri address, Activity activity, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, address) { Content = JsonContent.Create(activity, ProtocolJson.Default.Activity) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await token.GetAsync(cancellation));
        return await clients.CreateClient(ConnectorServiceCollectionExtensions.HttpClientName).SendAsync(request, cancellation);
    }

    private static async Task<ResourceResponse> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        response.EnsureSuccessStatusCode();
        var text = await response.Content.ReadAsByteArrayAsync(cancellation);
        // Some channels name nothing.
        return text.Length == 0 ? new ResourceResponse() : JsonSerializer.Deserialize(text, ProtocolJson.Default.ResourceResponse) ?? new ResourceResponse();
    }

    // Ids of channels hold whatever they like, also what means something in an address.
    private static Uri AddressOf(Activity activity, string? activityId)
    {
        var path = $"/v3/conversations/{Uri.EscapeDataString(activity.Conversation?.Id ?? "")}/activities" + (activityId is null ? "" : "/" + Uri.EscapeDataString(activityId));
        return new Uri((activity.ServiceUrl ?? "").TrimEnd('/') + path);
    }
}

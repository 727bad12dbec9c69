using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Shirube.Bot.Tests.Language;

/// <summary>A server with an interface like OpenAI's, on this machine, that says what a test wants.</summary>
internal sealed class ModelServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ModelServer(WebApplication app) => _app = app;

    public string Address => _app.Urls.First() + "/v1";

    /// <summary>What it answers to what it was told.</summary>
    public Func<string, string> Answer { get; set; } = _ => "";

    /// <summary>What it sends instead, as it is; null for a proper answer.</summary>
    public string? Raw { get; set; }

    public int Status { get; set; } = 200;

    /// <summary>While set, it keeps its clients waiting.</summary>
    public TaskCompletionSource? Hold { get; set; }

    public int Calls { get; private set; }

    /// <summary>The last request.</summary>
    public JsonElement Request { get; private set; }

    public string? Authorization { get; private set; }

    public static async Task<ModelServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var server = new ModelServer(app);
        app.MapPost("/v1/chat/completions", server.AnswerAsync);
        await app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        Hold?.TrySetResult();
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        Calls++;
        Authorization = http.Request.Headers.Authorization;
        Request = await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body, cancellationToken: http.RequestAborted);
        if (Hold is { } hold) await hold.Task.WaitAsync(http.RequestAborted);
        http.Response.StatusCode = Status;
        http.Response.ContentType = "application/json";
        var told = Request.GetProperty("messages").EnumerateArray().Last().GetProperty("content").GetString()!;
        await http.Response.WriteAsync(Raw ?? JsonSerializer.Serialize(new { choices = new[] { new { message = new { role = "assistant", content = Answer(told) } } } }), http.RequestAborted);
    }
}

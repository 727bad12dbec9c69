using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Shirube.Surveys.Tests.Support;

// The product starts no program; the tests start what it has to agree with.
#pragma warning disable RS0030
/// <summary>The real survey-core, in a process of its own.</summary>
internal sealed class SurveyJs : IAsyncDisposable
{
    private readonly Process _process;

    private readonly Task<string> _errors;

    public SurveyJs()
    {
        _process = Process.Start(new ProcessStartInfo("node", [Script()]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        _errors = _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>What survey-core says after these answers.</summary>
    public async Task<Said> AskAsync(string definition, IEnumerable<(string Name, JsonNode Value)> steps)
    {
        var list = new JsonArray();
        foreach (var (name, value) in steps) list.Add((JsonNode)new JsonArray(name, value.DeepClone()));
        var line = new JsonObject { ["definition"] = JsonNode.Parse(definition), ["steps"] = list }.ToJsonString();
        await _process.StandardInput.WriteLineAsync(line.AsMemory(), TestContext.Current.CancellationToken);
        await _process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        var answer = await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? throw new InvalidOperationException(await _errors);
        return JsonSerializer.Deserialize<Said>(answer, JsonSerializerOptions.Web)!;
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        _process.Dispose();
    }

    // Beside the sources, from where node finds the packages of the repository.
    private static string Script([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(here))!, "Oracle", "surveyjs.mjs");

    /// <param name="Unknown">What it does not know in the definition.</param>
    /// <param name="Asked">Questions that are visible, in their order.</param>
    /// <param name="Pages">Pages that are visible.</param>
    /// <param name="Required">Visible questions that have to be answered.</param>
    /// <param name="Taken">Names and values of what it keeps.</param>
    /// <param name="Faulty">Visible questions with an error.</param>
    internal sealed record Said(IReadOnlyList<string> Unknown, IReadOnlyList<string> Asked, IReadOnlyList<string> Pages, IReadOnlyList<string> Required, IReadOnlyList<IReadOnlyList<string>> Taken, IReadOnlyList<string> Faulty);
}
#pragma warning restore RS0030

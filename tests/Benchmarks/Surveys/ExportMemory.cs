using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Shirube.Portal;

namespace Shirube.Benchmarks.Surveys;

// The benchmark starts the portal.
#pragma warning disable RS0030

/// <summary>
/// Exports all answers from a portal that was started over data already there, as it is in service, and reads from the system
/// how much memory that process ever had. Preparing the data takes memory of its own, which is why another process does it.
/// </summary>
internal static class ExportMemory
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("shirube-export-").FullName;
        try
        {
            var survey = await FillAsync(folder);
            var address = new Uri($"http://127.0.0.1:{FreePort()}");
            using var portal = Process.Start(new ProcessStartInfo("dotnet", [typeof(PortalHost).Assembly.Location, "serve", .. Settings(folder, address.Port)]) { UseShellExecute = false })!;
            try
            {
                await MeasureAsync(portal, address, survey);
            }
            finally
            {
                portal.Kill();
                await portal.WaitForExitAsync();
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(Process portal, Uri address, int survey)
    {
        await ReadyAsync(address);
        using var manager = await ResultVisitor.SignInAsync(address);
        var most = ProcessMemory.Of(portal.Id);
        Console.WriteLine($"signed in: {most}");
        foreach (var (name, query) in new[] { ("page of results", ""), ("XLSX of everything", "?file=xlsx"), ("CSV of all answers", "?file=csv"), ("JSON of everything", "?file=json"), ("all figures", "?file=zip"), ("page of results again", "") })
        {
            var watch = Stopwatch.StartNew();
            most = ProcessMemory.Of(portal.Id);
            await using (new Timer(_ => most = most.Or(ProcessMemory.Of(portal.Id)), null, 0, 10)) await manager.GetAsync($"/manage/surveys/{survey}/results{query}");
            Console.WriteLine($"{name} after {watch.Elapsed.TotalSeconds:0.0} s: at most {most}");
        }
    }

    private static async Task<int> FillAsync(string folder)
    {
        await using var app = PortalHost.Compose([.. Settings(folder, 0), "--Logging:LogLevel:Default=Error"]);
        await app.StartAsync();
        var (survey, campaign) = await LargeSurvey.OpenAsync(app.Services);
        await LargeSurvey.FillAsync(app.Services, campaign);
        await app.StopAsync();
        return survey;
    }

    private static string[] Settings(string folder, int port) => ["--applicationName=Shirube.Portal", $"--Portal:Port={port}", $"--Portal:DataPath={folder}/data", "--Portal:Demonstration=true"];

    private static async Task ReadyAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var response = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (response.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException) when (watch.Elapsed < Patience)
            {
                // Not listening yet.
            }

            if (watch.Elapsed > Patience) throw new TimeoutException("The portal did not start.");
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

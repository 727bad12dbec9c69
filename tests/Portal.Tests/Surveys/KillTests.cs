using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Portal.Tests.Support;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Records;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

// The product starts no program; the test has to, to kill it.
#pragma warning disable RS0030
/// <summary>The real program, killed again and again while it sends, as a machine that fails.</summary>
public sealed partial class KillTests
{
    private const int People = 200;

    /// <summary>More lives than are needed, so that a fault ends the test.</summary>
    private const int MostLives = 40;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sending_KilledAgainAndAgain_InvitesEverybodyOnceAndForgetsNobody()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings());
        await InviteAsync(portal, await PrepareAsync(portal));
        await portal.StopAsync();
        var mail = Path.Combine(portal.DataPath, "mail");
        var received = new List<string>();
        var lives = 0;
        for (; lives < MostLives && received.Count < People; lives++)
        {
            // A few more messages in each life, so that it ends at another place each time.
            await LiveAsync(portal, mail, received, 5 + (lives * 4));
        }

        await portal.RestartAsync(Settings);
        await portal.Services.GetRequiredService<Shirube.Surveys.Mail.OutboxSender>().RecoverAsync(Stop);
        await portal.Services.GetRequiredService<Shirube.Surveys.Mail.OutboxSender>().SendAsync(People, Stop);
        Take(mail, received);

        Assert.True(lives > 5, $"only {lives} lives: nothing was killed in the middle");
        Assert.Equal(Enumerable.Range(0, People).Select(number => $"p{number}@example.jp").Order(StringComparer.Ordinal), received.Order(StringComparer.Ordinal));
        await using var context = await portal.Services.GetRequiredService<IDbContextFactory<SurveysDbContext>>().CreateDbContextAsync(Stop);
        Assert.All(await context.Outbox.ToListAsync(Stop), message => Assert.Equal((OutboxState.Sent, null), (message.State, message.SealedToken)));
    }

    [Fact]
    public async Task Drawing_KilledAsSoonAsTheFirstAreAsked_AsksEverybodyOnceAndForgetsNobody()
    {
        const int Asked = 1500;
        await using var portal = await RunningPortal.StartAsync(new TestSettings { Parts = SurveyPortal.WithoutJobs });
        var campaign = await PrepareAsync(portal, "after-inquiry");
        await portal.Services.GetRequiredService<SetSample>().SetAsync(campaign, new SampleRule(100, 7, 30), Stop);
        await InquiryFill.CloseAsync(portal.Services, TimeProvider.System.GetUtcNow(), [.. Enumerable.Range(1, Asked).Select(number => (number, (string?)null, $"g{number}@example.jp", 1))]);
        await portal.StopAsync();
        using (var process = Start(portal))
        {
            var output = Task.WhenAll(process.StandardError.ReadToEndAsync(Stop), process.StandardOutput.ReadToEndAsync(Stop));
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
            patience.CancelAfter(TimeSpan.FromMinutes(2));
            while (Invited(portal) == 0) patience.Token.ThrowIfCancellationRequested();
            process.Kill();
            await process.WaitForExitAsync(Stop);
            await output;
        }

        var before = Invited(portal);
        await portal.RestartAsync(Settings);
        await using var context = await portal.Services.GetRequiredService<IDbContextFactory<SurveysDbContext>>().CreateDbContextAsync(Stop);
        // The portal draws again by itself as it starts.
        using (var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop))
        {
            patience.CancelAfter(TimeSpan.FromMinutes(2));
            while (await context.Campaigns.AnyAsync(row => row.DrawnOn == null, patience.Token)) await Task.Yield();
        }

        Assert.InRange(before, 1, Asked);
        Assert.Equal(Enumerable.Range(1, Asked).Select(number => $"g{number}@example.jp").Order(StringComparer.Ordinal), (await context.Invitations.Select(row => row.Address!).ToListAsync(Stop)).Order(StringComparer.Ordinal));
        Assert.Equal(Asked, await context.Outbox.Where(row => row.Round == 0).Select(row => row.InvitationId).Distinct().CountAsync(Stop));
    }

    /// <summary>At the office it is noon, whenever the test runs: at night nobody is asked.</summary>
    private static string Noon()
    {
        var hours = 12 - TimeProvider.System.GetUtcNow().Hour;
        return "Etc/GMT" + (hours > 0 ? "-" : "+") + Math.Abs(hours).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static int Invited(RunningPortal portal)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(portal.DataPath, "shirube.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM SurveyInvitations";
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static TestSettings Settings => new() { More = ["Portal:Mail:Mode=folder", "Portal:Mail:PerMinute=100000", "Portal:TimeZone=" + Noon()] };

    /// <summary>Starts the program, takes messages away as a mail server does, and kills it after some.</summary>
    private static async Task LiveAsync(RunningPortal portal, string mail, List<string> received, int until)
    {
        var before = received.Count;
        using var process = Start(portal);
        var errors = process.StandardError.ReadToEndAsync(Stop);
        var output = process.StandardOutput.ReadToEndAsync(Stop);
        // Far longer than anything takes: only so that a fault ends the test instead of holding it.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        while (received.Count < before + until && received.Count < People)
        {
            Assert.False(process.HasExited, process.HasExited ? await output + await errors : "");
            patience.Token.ThrowIfCancellationRequested();
            Take(mail, received);
        }

        process.Kill();
        await process.WaitForExitAsync(Stop);
        Take(mail, received);
    }

    private static Process Start(RunningPortal portal) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(PortalHost).Assembly.Location, "serve", .. Settings.Arguments(portal.DataPath, portal.ContentPath)])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;

    private static void Take(string mail, List<string> received)
    {
        if (!Directory.Exists(mail)) return;
        foreach (var file in Directory.EnumerateFiles(mail, "*.eml"))
        {
            received.Add(Recipient().Match(File.ReadAllText(file)).Groups[1].Value);
            File.Delete(file);
        }
    }

    private static async Task<int> PrepareAsync(RunningPortal portal, string name = "desk")
    {
        var services = portal.Services;
        var json = await File.ReadAllTextAsync(Path.Combine(ContentWriter.OwnContent, "surveys", name + ".json"), Stop);
        var survey = await services.GetRequiredService<DefinitionEditor>().CreateAsync(name, json, "tester", Stop);
        var input = new CampaignInput { Name = "2026", OpensOn = DateOnly.MinValue, ClosesOn = DateOnly.MaxValue, InviteSubject = "[title]", InviteBody = "[link]" };
        var campaign = await services.GetRequiredService<CampaignEditor>().CreateAsync(survey.SurveyId, 1, input, "tester", Stop);
        await services.GetRequiredService<CampaignEditor>().MoveAsync(campaign.Id, CampaignState.Open, Stop);
        return campaign.Id;
    }

    private static async Task InviteAsync(RunningPortal portal, int campaign)
    {
        var people = Enumerable.Range(0, People).Select(number => new Recipient("総務課", $"職員{number}", $"p{number}@example.jp"));
        await portal.Services.GetRequiredService<InvitationPreparation>().PrepareAsync(campaign, people, null, Stop);
    }

    [GeneratedRegex(@"^To: (\S+)", RegexOptions.Multiline, 1000)]
    private static partial Regex Recipient();
}
#pragma warning restore RS0030

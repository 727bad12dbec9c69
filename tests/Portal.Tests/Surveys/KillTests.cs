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
        await PrepareAsync(portal);
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

    private static TestSettings Settings => new() { More = ["Portal:Mail:Mode=folder", "Portal:Mail:PerMinute=100000"] };

    /// <summary>Starts the program, takes messages away as a mail server does, and kills it after some.</summary>
    private static async Task LiveAsync(RunningPortal portal, string mail, List<string> received, int until)
    {
        var before = received.Count;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(PortalHost).Assembly.Location, "serve", .. Settings.Arguments(portal.DataPath, portal.ContentPath)])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
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

    private static void Take(string mail, List<string> received)
    {
        if (!Directory.Exists(mail)) return;
        foreach (var file in Directory.EnumerateFiles(mail, "*.eml"))
        {
            received.Add(Recipient().Match(File.ReadAllText(file)).Groups[1].Value);
            File.Delete(file);
        }
    }

    private static async Task PrepareAsync(RunningPortal portal)
    {
        var services = portal.Services;
        var json = await File.ReadAllTextAsync(Path.Combine(ContentWriter.OwnContent, "surveys", "desk.json"), Stop);
        var survey = await services.GetRequiredService<DefinitionEditor>().CreateAsync("desk", json, "tester", Stop);
        var input = new CampaignInput { Name = "2026", OpensOn = DateOnly.MinValue, ClosesOn = DateOnly.MaxValue, InviteSubject = "[title]", InviteBody = "[link]" };
        var campaign = await services.GetRequiredService<CampaignEditor>().CreateAsync(survey.SurveyId, 1, input, "tester", Stop);
        await services.GetRequiredService<CampaignEditor>().MoveAsync(campaign.Id, CampaignState.Open, Stop);
        var people = Enumerable.Range(0, People).Select(number => new Recipient("総務課", $"職員{number}", $"p{number}@example.jp"));
        await services.GetRequiredService<InvitationPreparation>().PrepareAsync(campaign.Id, people, null, Stop);
    }

    [GeneratedRegex(@"^To: (\S+)", RegexOptions.Multiline, 1000)]
    private static partial Regex Recipient();
}
#pragma warning restore RS0030

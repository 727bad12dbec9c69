using Microsoft.Extensions.DependencyInjection;
using Shirube.Bot.Dialogue;
using Shirube.Bot.DialogueSettings;
using Shirube.Bot.Tests.Dialogue;
using Shirube.Knowledge.Articles.Catalog;
using Xunit;

namespace Shirube.Bot.Tests.Operation;

/// <summary>One test after the other: they share the versions in the database.</summary>
public sealed class SettingsTests(DialogueFixture fixture) : IAsyncLifetime
{
    private ServiceProvider _services = null!;

    private IAssistantSettings Settings => _services.GetRequiredService<IAssistantSettings>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _services = fixture.Compose(_ => { });
        await _services.GetRequiredService<ArticleCatalog>().ReloadAsync(Stop);
        await _services.GetRequiredService<AssistantSettingsStore>().LoadAsync(Stop);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Fact]
    public async Task SaveAsync_Change_IsInForceAtOnceAndCanBeBroughtBack()
    {
        var (first, before) = Settings.Current;
        Assert.Null(await Settings.SaveAsync(before with { GreetingJa = "ようこそ " + Guid.NewGuid(), SureFrom = 0.99 }, first, "editor", "試す", Stop));
        Assert.StartsWith("ようこそ", (await fixture.Talk(services: _services).GreetAsync()).Text, StringComparison.Ordinal);
        Assert.Equal(SettingsFault.Outdated, await Settings.SaveAsync(before with { GreetingJa = "古い" }, first, "other", "知らずに", Stop));

        await using var other = fixture.Compose(_ => { });
        await other.GetRequiredService<AssistantSettingsStore>().LoadAsync(Stop);
        Assert.Equal(0.99, other.GetRequiredService<IAssistantSettings>().Current.Settings.SureFrom);

        Assert.Null(await Settings.RestoreAsync(first, Settings.Current.Number, "manager", "戻す", Stop));
        Assert.Equal(before.SureFrom, Settings.Current.Settings.SureFrom);
        Assert.StartsWith("こんにちは", (await fixture.Talk(services: _services).GreetAsync()).Text, StringComparison.Ordinal);
        var versions = await Settings.VersionsAsync(Stop);
        Assert.Equal((first + 2, "manager", "戻す", (int?)first), (versions[0].Number, versions[0].Author, versions[0].Note, versions[0].RestoredFrom));
        Assert.Equal((first + 1, "editor", "試す"), (versions[1].Number, versions[1].Author, versions[1].Note));
    }

    [Fact]
    public async Task SaveAsync_Turns_SayWhichVersionTheyWereAnsweredWith()
    {
        var (number, settings) = Settings.Current;
        Assert.Null(await Settings.SaveAsync(settings with { FlowsOff = ["cannot-print"], MissesBeforeDesk = 5 }, number, "editor", "案内を止める", Stop));
        var talk = fixture.Talk(services: _services);
        var reply = await talk.SayAsync("印刷できない");
        Assert.NotEqual(ReplyKind.Flow, reply.Kind);
        Assert.DoesNotContain(reply.Choices, choice => choice.Value.StartsWith("flow:cannot-print", StringComparison.Ordinal));
        Assert.Equal(number + 1, (await StoredTurns.ReadAsync(_services, reply.TurnId)).Settings);
        Assert.Null(await Settings.RestoreAsync(0, number + 1, "editor", "元どおり", Stop));
    }

    [Theory]
    [InlineData(1.2, 0.1, 2, "理由", SettingsFault.ThresholdOutOfRange)]
    [InlineData(double.NaN, 0.1, 2, "理由", SettingsFault.ThresholdOutOfRange)]
    [InlineData(0.1, 0.2, 2, "理由", SettingsFault.ThresholdsCrossed)]
    [InlineData(0.7, 0.1, 0, "理由", SettingsFault.MissesOutOfRange)]
    [InlineData(0.7, 0.1, 2, "  ", SettingsFault.NoteMissing)]
    public async Task SaveAsync_Nonsense_IsRefused(double sure, double unsure, int misses, string note, SettingsFault expected)
    {
        var (number, settings) = Settings.Current;
        Assert.Equal(expected, await Settings.SaveAsync(settings with { SureFrom = sure, UnsureFrom = unsure, MissesBeforeDesk = misses }, number, "editor", note, Stop));
        Assert.Equal(number, Settings.Current.Number);
    }

    [Fact]
    public async Task SaveAsync_NothingChanged_MakesNoVersion()
    {
        var (number, settings) = Settings.Current;
        Assert.Equal(SettingsFault.Unchanged, await Settings.SaveAsync(settings with { }, number, "editor", "何も", Stop));
    }
}

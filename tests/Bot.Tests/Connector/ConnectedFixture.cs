using Xunit;

namespace Shirube.Bot.Tests.Connector;

/// <summary>One connected portal for the tests of a class.</summary>
public sealed class ConnectedFixture : IAsyncLifetime
{
    internal ConnectedPortal Connected { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Connected = await ConnectedPortal.StartAsync();

    public async ValueTask DisposeAsync() => await Connected.DisposeAsync();
}

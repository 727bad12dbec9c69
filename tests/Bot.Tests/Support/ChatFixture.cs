using Xunit;

namespace Shirube.Bot.Tests.Support;

/// <summary>One portal for the tests of a class, which do not get into each other's way.</summary>
public sealed class ChatFixture : IAsyncLifetime
{
    internal ChatPortal Portal { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Portal = await ChatPortal.StartAsync();

    public async ValueTask DisposeAsync() => await Portal.DisposeAsync();
}

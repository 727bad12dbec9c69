using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Shirube.Bot.Connector;

/// <summary>Registers the Connector.</summary>
internal static class ConnectorServiceCollectionExtensions
{
    public const string HttpClientName = "shirube-connector";

    /// <summary>Metadata, keys, tokens and answers of channels are small.</summary>
    private const int LargestAnswer = 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddConnector(this IServiceCollection services)
    {
        services.AddOptions<ConnectorOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IConfigureOptions<ConnectorOptions>>(provider => new ConfigureOptions<ConnectorOptions>(options => Bind(options, provider.GetRequiredService<IConfiguration>())));
        services.AddHttpClient(HttpClientName, client =>
        {
            client.Timeout = Patience;
            client.MaxResponseContentBufferSize = LargestAnswer;
        }).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        services.TryAddSingleton<CallValidator>();
        services.TryAddSingleton<ReplyToken>();
        services.TryAddSingleton<ConnectorClient>();
        services.TryAddSingleton<CloudTurns>();
        services.TryAddSingleton<ConnectorDoor>();
        services.TryAddSingleton<CloudAdapter>();
        services.TryAddSingleton<IAgentHttpAdapter>(provider => provider.GetRequiredService<CloudAdapter>());
        return services;
    }

    private static void Bind(ConnectorOptions options, IConfiguration configuration)
    {
        configuration.GetSection(ConnectorOptions.ValidationSection).Bind(options);
        var connection = configuration.GetSection(ConnectorOptions.ConnectionSection);
        connection.Bind(options);
        // The SDK's name holds a list; one is all that is used.
        if (connection["Scopes:0"] is { Length: > 0 } scope) options.Scope = scope;
    }
}

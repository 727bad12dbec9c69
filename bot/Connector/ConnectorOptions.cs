using System.ComponentModel.DataAnnotations;

namespace Shirube.Bot.Connector;

/// <summary>
/// Settings of the Connector, under the names of the Agents SDK: section <c>TokenValidation</c> says whose calls are taken, section
/// <c>Connections:ServiceConnection:Settings</c> with what account replies are sent. Off until a client id is set.
/// </summary>
public sealed class ConnectorOptions : IValidatableObject
{
    public const string ValidationSection = "TokenValidation";

    public const string ConnectionSection = "Connections:ServiceConnection:Settings";

    /// <summary>Our app id at the Bot Service; empty to be off.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Our secret at the Bot Service.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>Where tokens for replies are given; that of a single tenant ends with the tenant's id.</summary>
    public string AuthorityEndpoint { get; set; } = "https://login.microsoftonline.com/botframework.com";

    /// <summary>What tokens for replies are good for.</summary>
    public string Scope { get; set; } = "https://api.botframework.com/.default";

    /// <summary>Tenant that people have to be of; empty for any.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>Where the Bot Service says which keys it signs with.</summary>
    public string AzureBotServiceOpenIdMetadataUrl { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where the directory says which keys it signs with: for the Emulator and other agents.</summary>
    public string OpenIdMetadataUrl { get; set; } = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    public bool IsOn => ClientId.Length > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsOn) yield break;
        if (ClientSecret.Length == 0) yield return new ValidationResult($"{ConnectionSection}:ClientSecret is missing.", [nameof(ClientSecret)]);
        foreach (var (name, address) in new[] { (nameof(AuthorityEndpoint), AuthorityEndpoint), (nameof(AzureBotServiceOpenIdMetadataUrl), AzureBotServiceOpenIdMetadataUrl), (nameof(OpenIdMetadataUrl), OpenIdMetadataUrl) })
            if (!ServiceAddress.IsSafe(address)) yield return new ValidationResult($"{name} has to be an https address.", [name]);
    }
}

using System.Security.Cryptography;

namespace Shirube.Bot.Connector;

/// <summary>A published key.</summary>
/// <param name="Key">The public key.</param>
/// <param name="Endorsements">Channels that it may sign for; empty where the issuer knows none.</param>
internal sealed record SigningKey(RSAParameters Key, IReadOnlyCollection<string> Endorsements);

using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Shirube.Bot.DirectLine.Tokens;

namespace Shirube.Bot.DirectLine.Streaming;

/// <summary>
/// What opens a stream: signed, good for a minute, for one conversation and one person. It stands in the address, which is held in
/// memory for as long as the stream is open, so it is short; what it is signed over names the use, so that no other token is one.
/// </summary>
internal sealed class StreamTickets(TokenKey key, TimeProvider clock)
{
    /// <summary>Seconds that an address of a stream is good for; it stands in logs of proxies.</summary>
    public const int Lifetime = 60;

    private const int Longest = 1024;

    public string Issue(string conversation, string user)
    {
        var until = (clock.GetUtcNow().ToUnixTimeSeconds() + Lifetime).ToString("x", CultureInfo.InvariantCulture);
        var name = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(user));
        return $"{until}.{name}.{Sign(conversation, until, name)}";
    }

    /// <summary>The person that a ticket for this conversation was given to, or what is wrong with it.</summary>
    public (string? User, TokenFault Fault) Read(string conversation, string ticket)
    {
        if (ticket.Length > Longest || ticket.Split('.') is not [var until, var name, var signature]) return (null, TokenFault.Invalid);
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), Encoding.ASCII.GetBytes(Sign(conversation, until, name)))) return (null, TokenFault.Invalid);
        return clock.GetUtcNow().ToUnixTimeSeconds() < long.Parse(until, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            ? (Encoding.UTF8.GetString(Base64Url.DecodeFromChars(name)), default)
            : (null, TokenFault.Expired);
    }

    private string Sign(string conversation, string until, string name) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(key.Bytes, Encoding.UTF8.GetBytes($"stream\n{conversation}\n{until}\n{name}")));
}

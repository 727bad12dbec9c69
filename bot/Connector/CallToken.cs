using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Shirube.Bot.Connector;

/// <summary>A token as it was sent, taken apart but not yet believed.</summary>
internal sealed class CallToken
{
    /// <summary>Real ones have about two thousand characters.</summary>
    private const int LongestToken = 16 * 1024;

    private const int DeepestJson = 8;

    private readonly JsonElement _header;

    private readonly JsonElement _claims;

    private readonly byte[] _signed;

    private readonly byte[] _signature;

    private CallToken(JsonElement header, JsonElement claims, string signed, byte[] signature)
    {
        _header = header;
        _claims = claims;
        _signed = Encoding.ASCII.GetBytes(signed);
        _signature = signature;
    }

    /// <summary>Name of the key that it says it is signed with.</summary>
    public string? Kid => Text(_header, "kid");

    /// <summary>The token in a header, or null when it is none, or signed in a way that nobody honest uses.</summary>
    public static CallToken? Parse(string text)
    {
        if (text.Length > LongestToken || text.Split('.') is not [var header, var claims, var signature]) return null;
        if (!Base64Url.IsValid(header) || !Base64Url.IsValid(claims) || !Base64Url.IsValid(signature) || signature.Length == 0) return null;
        try
        {
            var token = new CallToken(Json(header), Json(claims), $"{header}.{claims}", Base64Url.DecodeFromChars(signature));
            return token._header.ValueKind == JsonValueKind.Object && token._claims.ValueKind == JsonValueKind.Object && token.Algorithm is not null ? token : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A claim that is a text, or null.</summary>
    public string? Claim(string name) => Text(_claims, name);

    /// <summary>A claim that is a moment, or null.</summary>
    public DateTimeOffset? Moment(string name)
        => _claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var seconds)
            && seconds is > 0 and < 253402300800 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    /// <summary>Whether this key signed it.</summary>
    public bool IsSignedWith(SigningKey key)
    {
        using var rsa = RSA.Create(key.Key);
        return Algorithm is { } algorithm && rsa.VerifyData(_signed, _signature, algorithm, RSASignaturePadding.Pkcs1);
    }

    // "none", and a secret key where a public one is expected, are how tokens are forged.
    private HashAlgorithmName? Algorithm => Text(_header, "alg") switch
    {
        "RS256" => HashAlgorithmName.SHA256,
        "RS384" => HashAlgorithmName.SHA384,
        "RS512" => HashAlgorithmName.SHA512,
        _ => null,
    };

    private static JsonElement Json(string part)
    {
        using var document = JsonDocument.Parse(Base64Url.DecodeFromChars(part), new JsonDocumentOptions { MaxDepth = DeepestJson });
        return document.RootElement.Clone();
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}

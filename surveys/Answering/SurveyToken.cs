using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Shirube.Surveys.Answering;

/// <summary>
/// A person's token: 130 random bits as 26 letters and digits that are not mistaken for each other. All that is stored is made of it
/// by one-way functions with different prefixes, so that no stored value leads from the person to the answers.
/// </summary>
public static class SurveyToken
{
    public const int Length = 26;

    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    public static string Create() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>Tidies what came in an address: capitals and letters that look like digits are understood. Null when it cannot be a token.</summary>
    public static string? Read(string? text)
    {
        if (text is null || text.Length != Length) return null;
        var token = text.ToLowerInvariant().Replace('o', '0').Replace('i', '1').Replace('l', '1');
        return token.All(letter => Alphabet.Contains(letter, StringComparison.Ordinal)) ? token : null;
    }

    /// <summary>What is stored beside the person.</summary>
    public static string HashOf(string token) => Convert.ToHexStringLower(Digest("invitation", token));

    /// <summary>Number of the answers: 63 bits.</summary>
    public static long ResponseIdOf(string token) => BinaryPrimitives.ReadInt64BigEndian(Digest("response", token)) & long.MaxValue;

    /// <summary>Number of unfinished answers.</summary>
    public static long DraftIdOf(string token) => BinaryPrimitives.ReadInt64BigEndian(Digest("draft", token)) & long.MaxValue;

    /// <summary>Makes unfinished answers unreadable without the token.</summary>
    public static byte[] Seal(string token, ReadOnlySpan<byte> plain)
    {
        var box = new byte[NonceBytes + TagBytes + plain.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceBytes));
        using var cipher = new AesGcm(Digest("seal", token), TagBytes);
        cipher.Encrypt(box.AsSpan(0, NonceBytes), plain, box.AsSpan(NonceBytes + TagBytes), box.AsSpan(NonceBytes, TagBytes));
        return box;
    }

    /// <summary>Opens what was sealed with this token; null when it was not.</summary>
    public static byte[]? Open(string token, ReadOnlySpan<byte> box)
    {
        if (box.Length < NonceBytes + TagBytes) return null;
        var plain = new byte[box.Length - NonceBytes - TagBytes];
        using var cipher = new AesGcm(Digest("seal", token), TagBytes);
        try
        {
            cipher.Decrypt(box[..NonceBytes], box[(NonceBytes + TagBytes)..], box.Slice(NonceBytes, TagBytes), plain);
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static byte[] Digest(string purpose, string token) => SHA256.HashData(Encoding.UTF8.GetBytes($"shirube:{purpose}:{token}"));
}

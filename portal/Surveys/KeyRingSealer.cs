using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Shirube.Surveys.Mail;

namespace Shirube.Portal.Surveys;

/// <summary>Seals waiting tokens with the portal's key ring, which lies beside the database, not in it.</summary>
internal sealed class KeyRingSealer(IDataProtectionProvider provider) : ITokenSealer
{
    private readonly IDataProtector _protector = provider.CreateProtector("Shirube.Surveys.Outbox");

    public string Seal(string token) => _protector.Protect(token);

    public string? Open(string sealedToken)
    {
        try
        {
            return _protector.Unprotect(sealedToken);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

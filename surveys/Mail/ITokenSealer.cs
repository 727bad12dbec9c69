namespace Shirube.Surveys.Mail;

/// <summary>Hides tokens that wait to be sent, with a key that is not in the database.</summary>
public interface ITokenSealer
{
    string Seal(string token);

    /// <summary>The token, or null when the key is not there any more.</summary>
    string? Open(string sealedToken);
}

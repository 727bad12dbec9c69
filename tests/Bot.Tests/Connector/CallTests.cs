using System.Net;
using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace Shirube.Bot.Tests.Connector;

/// <summary>Whose calls are taken and whose are not.</summary>
public sealed class CallTests(ConnectedFixture fixture) : IClassFixture<ConnectedFixture>
{
    private ConnectedPortal Connected => fixture.Connected;

    public static TheoryData<string> Faults =>
    [
        "none", "hs256", "otherkey", "unknownkid", "issuer", "audience", "expired", "early", "noexp", "serviceurl", "noserviceurl", "unendorsed", "http", "garbage",
    ];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Call_WithAFault_IsRefusedAndNothingIsSaid(string fault)
    {
        var claims = Connected.Claims();
        var activity = Connected.Message("fault");
        var token = FakeCloud.Sign(Connected.Key, "k1", claims);
        switch (fault)
        {
            case "none":
                token = $"{FakeCloud.Part(new Dictionary<string, object>(StringComparer.Ordinal) { ["alg"] = "none", ["kid"] = "k1" })}.{FakeCloud.Part(claims)}.";
                break;
            case "hs256":
                token = Hmac(Connected.Key, claims);
                break;
            case "otherkey":
                using (var other = RSA.Create(2048)) token = FakeCloud.Sign(other, "k1", claims);
                break;
            case "unknownkid":
                token = FakeCloud.Sign(Connected.Key, "k9", claims);
                break;
            case "garbage":
                token = "a.b.c";
                break;
            case "http":
                activity = activity.Replace(Connected.Cloud.ServiceUrl, "http://teams.example/", StringComparison.Ordinal);
                claims["serviceurl"] = "http://teams.example/";
                token = FakeCloud.Sign(Connected.Key, "k1", claims);
                break;
            case "unendorsed":
                activity = activity.Replace("msteams", "skype", StringComparison.Ordinal);
                break;
            default:
                Change(claims, fault);
                token = FakeCloud.Sign(Connected.Key, "k1", claims);
                break;
        }

        var (status, _) = await Connected.CallAsync(token, activity);

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.DoesNotContain(Connected.Portal.Assistant.Heard, utterance => utterance.Text == "fault");
    }

    [Theory]
    [InlineData(-4, HttpStatusCode.Accepted)]
    [InlineData(-6, HttpStatusCode.Forbidden)]
    public async Task Call_ThatExpiredMinutesAgo_IsForgivenTheClock(int minutes, HttpStatusCode expected)
    {
        var claims = Connected.Claims();
        claims["exp"] = ConnectedPortal.Now.AddMinutes(minutes).ToUnixTimeSeconds();

        Assert.Equal(expected, (await Connected.CallAsync(claims, Connected.Message("x"))).Status);
    }

    [Fact]
    public async Task Call_WithoutAToken_IsUnauthorized()
    {

        Assert.Equal(HttpStatusCode.Unauthorized, (await Connected.CallAsync((string?)null, Connected.Message("x"))).Status);
    }

    [Theory]
    [InlineData("1.0", "appid", FakeCloud.AppId, HttpStatusCode.Accepted)]
    [InlineData("2.0", "azp", FakeCloud.AppId, HttpStatusCode.Accepted)]
    [InlineData("2.0", "appid", FakeCloud.AppId, HttpStatusCode.Forbidden)]
    [InlineData("1.0", "appid", "another", HttpStatusCode.Forbidden)]
    [InlineData("3.0", "appid", FakeCloud.AppId, HttpStatusCode.Forbidden)]
    public async Task Call_OfTheEmulator_IsCheckedByItsApplication(string version, string claim, string application, HttpStatusCode expected)
    {
        var claims = Connected.Claims();
        claims["iss"] = version == "1.0" ? "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/" : "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0";
        claims.Remove("serviceurl");
        claims["ver"] = version;
        claims[claim] = application;

        var (status, _) = await Connected.CallAsync(claims, Connected.Message("x").Replace("msteams", "emulator", StringComparison.Ordinal));

        Assert.Equal(expected, status);
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    public async Task Call_WithABadBody_IsRefused(string body, HttpStatusCode expected)
    {

        Assert.Equal(expected, (await Connected.CallAsync(Connected.Claims(), body)).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Connected.CallAsync(Connected.Claims(), new string('x', 300 * 1024))).Status);
    }

    private static void Change(Dictionary<string, object> claims, string fault)
    {
        switch (fault)
        {
            case "issuer": claims["iss"] = "https://api.botframework.com.evil.example"; break;
            case "audience": claims["aud"] = "another"; break;
            case "expired": claims["exp"] = ConnectedPortal.Now.AddMinutes(-6).ToUnixTimeSeconds(); break;
            case "early": claims["nbf"] = ConnectedPortal.Now.AddMinutes(6).ToUnixTimeSeconds(); break;
            case "noexp": claims.Remove("exp"); break;
            case "serviceurl": claims["serviceurl"] = "https://evil.example/"; break;
            case "noserviceurl": claims.Remove("serviceurl"); break;
            default: throw new ArgumentOutOfRangeException(nameof(fault), fault, "Not a fault");
        }
    }

    // The public key, which everybody has, taken for the secret one of another algorithm.
    private static string Hmac(RSA key, IReadOnlyDictionary<string, object> claims)
    {
        var text = $"{FakeCloud.Part(new Dictionary<string, object>(StringComparer.Ordinal) { ["alg"] = "HS256", ["kid"] = "k1" })}.{FakeCloud.Part(claims)}";
        return $"{text}.{System.Buffers.Text.Base64Url.EncodeToString(HMACSHA256.HashData(key.ExportSubjectPublicKeyInfo(), Encoding.ASCII.GetBytes(text)))}";
    }
}

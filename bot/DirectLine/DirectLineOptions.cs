using System.ComponentModel.DataAnnotations;

namespace Shirube.Bot.DirectLine;

/// <summary>Settings of Direct Line, section <c>Portal:DirectLine</c>.</summary>
public sealed class DirectLineOptions : IValidatableObject
{
    public const string Section = "Portal:DirectLine";

    /// <summary>Shorter secrets can be guessed.</summary>
    public const int ShortestSecret = 32;

    /// <summary>Lets another server of the organisation ask for tokens; nobody may while it is empty.</summary>
    public string Secret { get; set; } = "";

    /// <summary>Origin that browsers see, such as <c>https://portal.example</c>; empty for that of each request.</summary>
    public string PublicOrigin { get; set; } = "";

    /// <summary>Posts in one conversation at once.</summary>
    [Range(1, 10_000)]
    public int PostBurst { get; set; } = 20;

    /// <summary>Posts in one conversation in a second, over time.</summary>
    [Range(0.01, 10_000)]
    public double PostsPerSecond { get; set; } = 1;

    /// <summary>Calls from one address at once. Many people may share one behind a proxy.</summary>
    [Range(1, 1_000_000)]
    public int AddressBurst { get; set; } = 2000;

    /// <summary>Calls from one address in a second, over time.</summary>
    [Range(1, 100_000)]
    public int AddressPerSecond { get; set; } = 200;

    /// <summary>Whether calls from the machine itself are counted too.</summary>
    public bool CountLoopback { get; set; }

    /// <summary>Streams that one person may hold at once: tabs and devices.</summary>
    [Range(1, 1000)]
    public int StreamsPerUser { get; set; } = 16;

    /// <summary>Days after which a conversation is deleted.</summary>
    [Range(1, 3650)]
    public int KeepDays { get; set; } = 90;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Secret.Length is > 0 and < ShortestSecret)
            yield return new ValidationResult($"Portal:DirectLine:Secret has to have at least {ShortestSecret} characters.", [nameof(Secret)]);
        if (PublicOrigin.Length > 0 && !IsOrigin(PublicOrigin))
            yield return new ValidationResult("Portal:DirectLine:PublicOrigin has to be an origin such as https://portal.example.", [nameof(PublicOrigin)]);
    }

    private static bool IsOrigin(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" && uri.GetLeftPart(UriPartial.Authority) == text.TrimEnd('/');
}

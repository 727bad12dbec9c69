using System.ComponentModel.DataAnnotations;

namespace Shirube.Portal.Web;

/// <summary>How often one address may ask, section <c>Portal:RateLimits</c>.</summary>
internal sealed class RateLimitOptions
{
    public const string Section = "Portal:RateLimits";

    /// <summary>Attempts to sign in, per address and minute. Many people may share one address behind a proxy.</summary>
    [Range(1, 100_000)]
    public int SignInPerMinute { get; set; } = 30;

    /// <summary>Searches and suggestions, per address and second, over time.</summary>
    [Range(1, 100_000)]
    public int SearchPerSecond { get; set; } = 100;

    /// <summary>Searches and suggestions that may come at once.</summary>
    [Range(1, 1_000_000)]
    public int SearchBurst { get; set; } = 1000;

    /// <summary>Inquiries, notes and votes, per address and minute. Many people may share one address behind a proxy.</summary>
    [Range(1, 100_000)]
    public int AskPerMinute { get; set; } = 60;

    /// <summary>Conversations begun and things said by the form, per address and second, over time.</summary>
    [Range(1, 100_000)]
    public int ChatPerSecond { get; set; } = 20;

    /// <summary>Conversations begun and things said by the form that may come at once.</summary>
    [Range(1, 1_000_000)]
    public int ChatBurst { get; set; } = 300;

    /// <summary>Whether searches, inquiries and conversations from the machine itself are counted too. Attempts to sign in always are.</summary>
    public bool CountLoopback { get; set; }
}

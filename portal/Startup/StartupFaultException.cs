namespace Shirube.Portal.Startup;

/// <summary>The portal cannot start, for a reason that the administrator can remove: told in one sentence, without a stack trace.</summary>
public sealed class StartupFaultException(string japanese, string english, Exception? inner = null) : Exception(english, inner)
{
    /// <summary>The reason in Japanese.</summary>
    public string Japanese { get; } = japanese;

    /// <summary>The reason in English.</summary>
    public string English { get; } = english;
}

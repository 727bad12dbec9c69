namespace Shirube.Bot.Language;

/// <summary>A language model that may put sections into other words, section <c>Portal:Assistant:LanguageModel</c>. Off without an address.</summary>
public sealed class LanguageModelOptions
{
    public const string Section = "Portal:Assistant:LanguageModel";

    /// <summary>Address of an interface like OpenAI's, for example <c>http://model.example:8080/v1</c>; empty for none.</summary>
    public string Address { get; set; } = "";

    /// <summary>Name of the model.</summary>
    public string Model { get; set; } = "";

    /// <summary>Key that is sent along; empty for none.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>After so many seconds the plain answer is given.</summary>
    public double TimeoutSeconds { get; set; } = 8;

    public bool IsOn => Address.Length > 0;

    /// <summary>What is wrong with the settings, or null.</summary>
    public string? Fault() =>
        !IsOn ? null
        : !Uri.TryCreate(Address, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") ? $"{Section}:Address is no http or https address."
        : Model.Length == 0 ? $"{Section}:Model is missing."
        : TimeoutSeconds is not (> 0 and <= 120) ? $"{Section}:TimeoutSeconds has to be above 0 and at most 120."
        : null;
}

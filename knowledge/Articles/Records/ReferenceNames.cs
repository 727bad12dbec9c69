namespace Shirube.Knowledge.Articles.Records;

/// <summary>Names of the lists kept as <see cref="ReferenceText"/>.</summary>
public static class ReferenceNames
{
    public const string Services = "services.yml";
    public const string VendorManuals = "vendor-manuals.csv";
    public const string Synonyms = "dictionary/synonyms.txt";
    public const string UserWords = "dictionary/user-words.csv";

    /// <summary>Answers that a person chose for questions.</summary>
    public const string Pins = "dictionary/pins.csv";

    /// <summary>All of them, by their path in a content folder.</summary>
    public static IReadOnlyList<string> All { get; } = [Services, VendorManuals, Synonyms, UserWords, Pins];
}

using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Words;

/// <summary>The lists that the search works with, as texts. Immutable.</summary>
/// <param name="UserWords">Words that the dictionary lacks.</param>
/// <param name="Synonyms">What may be said instead.</param>
/// <param name="Pins">Answers that a person chose for questions.</param>
public sealed record WordLists(string UserWords, string Synonyms, string Pins)
{
    /// <summary>Names of the lists among the <see cref="ReferenceNames"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = [ReferenceNames.Synonyms, ReferenceNames.UserWords, ReferenceNames.Pins];

    /// <summary>Takes them from lists by name; one that is not there is empty.</summary>
    public static WordLists Of(IReadOnlyDictionary<string, string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new WordLists(Text(ReferenceNames.UserWords), Text(ReferenceNames.Synonyms), Text(ReferenceNames.Pins));
        string Text(string name) => texts.GetValueOrDefault(name, "");
    }

    /// <summary>The same with another text of one list.</summary>
    public WordLists With(string name, string text) => name switch
    {
        ReferenceNames.UserWords => this with { UserWords = text },
        ReferenceNames.Synonyms => this with { Synonyms = text },
        ReferenceNames.Pins => this with { Pins = text },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not a list of words"),
    };
}

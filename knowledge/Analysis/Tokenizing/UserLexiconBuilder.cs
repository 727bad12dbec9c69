namespace Shirube.Knowledge.Analysis;

/// <summary>Binds user words to a dictionary: contexts, costs and parts.</summary>
internal static class UserLexiconBuilder
{
    public static UserLexicon Build(MorphologicalDictionary dictionary, UserDictionary userDictionary)
    {
        using var lease = dictionary.Lease();
        var data = dictionary.Data(lease);
        var words = userDictionary.Words.Select(w => new UserToken(w, dictionary.ContextOf(w.Part))).ToList();
        var parts = new UserWordParts(dictionary, words);
        foreach (var word in words)
            parts.Attach(word, data);
        var lexicon = new UserLexicon(words, parts.Unlisted);
        // Shorter words first: a longer one must be cheaper than what it can be made of with them.
        var pricing = new UserWordPricing(data, lexicon);
        foreach (var word in words.Where(w => w.Word.Cost is null).OrderBy(w => w.Word.Surface.Length))
            pricing.Settle(word);
        return lexicon;
    }
}

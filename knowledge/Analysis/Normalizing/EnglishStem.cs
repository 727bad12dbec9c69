using System.Collections.Frozen;

namespace Shirube.Knowledge.Analysis.Normalizing;

/// <summary>
/// The stem of English words as far as endings tell it: plurals (Harman's S-stemmer), -ed, -ing and a silent -e (steps 1b and 5a of
/// M. F. Porter, "An algorithm for suffix stripping", 1980), and the irregular forms that people use most.
/// </summary>
internal static class EnglishStem
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["began"] = "begin", ["begun"] = "begin", ["bought"] = "buy", ["brought"] = "bring", ["broke"] = "break", ["broken"] = "break", ["built"] = "build",
        ["came"] = "come", ["caught"] = "catch", ["chose"] = "choose", ["chosen"] = "choose", ["did"] = "do", ["does"] = "do", ["done"] = "do", ["drawn"] = "draw", ["drew"] = "draw",
        ["fallen"] = "fall", ["fell"] = "fall", ["felt"] = "feel", ["forgot"] = "forget", ["forgotten"] = "forget", ["found"] = "find", ["froze"] = "freeze", ["frozen"] = "freeze",
        ["gave"] = "give", ["given"] = "give", ["goes"] = "go", ["gone"] = "go", ["got"] = "get", ["gotten"] = "get", ["grew"] = "grow", ["grown"] = "grow", ["had"] = "have", ["has"] = "have",
        ["heard"] = "hear", ["held"] = "hold", ["hid"] = "hide", ["hidden"] = "hide", ["kept"] = "keep", ["knew"] = "know", ["known"] = "know",
        ["laid"] = "lay", ["left"] = "leave", ["lent"] = "lend", ["lost"] = "lose", ["made"] = "make", ["meant"] = "mean", ["met"] = "meet",
        ["paid"] = "pay", ["ran"] = "run", ["rang"] = "ring", ["rung"] = "ring", ["said"] = "say", ["sat"] = "sit", ["saw"] = "see", ["seen"] = "see", ["sent"] = "send",
        ["shook"] = "shake", ["shown"] = "show", ["spoke"] = "speak", ["spoken"] = "speak", ["spent"] = "spend", ["stole"] = "steal", ["stolen"] = "steal", ["stood"] = "stand",
        ["stuck"] = "stick", ["taken"] = "take", ["taught"] = "teach", ["thought"] = "think", ["threw"] = "throw", ["thrown"] = "throw", ["told"] = "tell", ["took"] = "take",
        ["torn"] = "tear", ["was"] = "be", ["went"] = "go", ["were"] = "be", ["been"] = "be", ["woke"] = "wake", ["wore"] = "wear", ["worn"] = "wear", ["written"] = "write", ["wrote"] = "write",
        ["children"] = "child", ["people"] = "person", ["someone"] = "somebody", ["everyone"] = "everybody",
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Changes the word in <paramref name="letters"/> (lower case, its first <paramref name="length"/> characters) into its stem and
    /// returns the new length. What the span has no room for is left as it is.
    /// </summary>
    public static int Fold(Span<char> letters, int length)
    {
        if (length < 3 || letters[..length].ContainsAnyExceptInRange('a', 'z')) return length;
        if (Irregular.TryGetValue(letters[..length], out var known) && known.Length <= letters.Length)
        {
            known.CopyTo(letters);
            length = known.Length;
        }
        else
        {
            length = WithoutPast(letters, Singular(letters, length));
        }

        return WithoutE(letters[..length]);
    }

    // change and changed meet at chang; hope keeps its e, or it would be hop.
    private static int WithoutE(ReadOnlySpan<char> word)
    {
        if (word.Length < 4 || word[^1] != 'e') return word.Length;
        var stem = word[..^1];
        var measure = Measure(stem);
        return measure > 1 || (measure == 1 && !EndsShort(stem)) ? stem.Length : word.Length;
    }

    private static int Singular(Span<char> letters, int length)
    {
        var word = letters[..length];
        if (length < 4 || word[^1] != 's') return length;
        if (word.EndsWith("ies") && !word.EndsWith("eies") && !word.EndsWith("aies"))
        {
            letters[length - 3] = 'y';
            return length - 2;
        }

        if (word.EndsWith("ses") || word.EndsWith("xes") || word.EndsWith("ches") || word.EndsWith("shes") || word.EndsWith("zes")) return SibilantPlural(word);
        return word.EndsWith("us") || word.EndsWith("ss") || word.EndsWith("is") ? length : length - 1;
    }

    // boxes, passes, batches and dishes lose two letters; cases, sizes and caches lose one.
    private static int SibilantPlural(ReadOnlySpan<char> word) =>
        word.EndsWith("sses") || word.EndsWith("xes") || word.EndsWith("tches") || word.EndsWith("shes") || word.EndsWith("zzes") ? word.Length - 2 : word.Length - 1;

    private static int WithoutPast(Span<char> letters, int length)
    {
        var word = letters[..length];
        if (word.EndsWith("eed")) return length;
        var end = word.EndsWith("ed") ? length - 2 : word.EndsWith("ing") ? length - 3 : length;
        if (end == length || end < 2 || !HasVowel(word[..end])) return length;
        var stem = word[..end];
        if (stem is [.., 'a', 't'] or [.., 'b', 'l'] or [.., 'i', 'z'] || (Measure(stem) == 1 && EndsShort(stem)))
        {
            letters[end] = 'e';
            return end + 1;
        }

        if (stem[^1] == stem[^2] && IsConsonant(stem, end - 1) && stem[^1] is not ('l' or 's' or 'z')) return end - 1;
        // tried → try, but played → play.
        if (stem[^1] == 'i') letters[end - 1] = 'y';
        return end;
    }

    private static bool IsConsonant(ReadOnlySpan<char> word, int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => at == 0 || !IsConsonant(word, at - 1),
        _ => true,
    };

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (!IsConsonant(word, i)) return true;
        }

        return false;
    }

    // Porter's m: how often a vowel is followed by a consonant.
    private static int Measure(ReadOnlySpan<char> word)
    {
        var measure = 0;
        for (var i = 1; i < word.Length; i++)
        {
            if (IsConsonant(word, i) && !IsConsonant(word, i - 1)) measure++;
        }

        return measure;
    }

    // Porter's *o: consonant, vowel, consonant, the last not w, x or y (hop → hope); "us" (used, using) counts too.
    private static bool EndsShort(ReadOnlySpan<char> word)
    {
        if (word is "us") return true;
        var last = word.Length - 1;
        return last >= 2 && IsConsonant(word, last) && !IsConsonant(word, last - 1) && IsConsonant(word, last - 2) && word[last] is not ('w' or 'x' or 'y');
    }
}

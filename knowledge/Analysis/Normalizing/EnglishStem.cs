namespace Shirube.Knowledge.Analysis.Normalizing;

/// <summary>The singular of English plurals (Harman's S-stemmer): enough for names of things, and it leaves product names alone.</summary>
internal static class EnglishStem
{
    /// <summary>Length of <paramref name="word"/> (lower case) without its plural ending; <paramref name="lastY"/> when the last letter kept becomes y.</summary>
    public static int Length(ReadOnlySpan<char> word, out bool lastY)
    {
        lastY = false;
        if (word.Length < 4 || word[^1] != 's') return word.Length;
        if (word.EndsWith("ies") && !word.EndsWith("eies") && !word.EndsWith("aies"))
        {
            lastY = true;
            return word.Length - 2;
        }

        if (word.EndsWith("es") && !word.EndsWith("aes") && !word.EndsWith("ees") && !word.EndsWith("oes")) return word.Length - 1;
        return word.EndsWith("us") || word.EndsWith("ss") || word.EndsWith("is") ? word.Length : word.Length - 1;
    }
}

using System.Text;
using Shirube.Knowledge.Analysis.Normalizing;
using Shirube.Knowledge.Analysis.Terms;

namespace Shirube.Knowledge.Search.Suggesting;

/// <summary>What a half-typed text may stand for: itself, and where Latin letters are romaji, the kana they are or are becoming.</summary>
internal static class TypedForms
{
    private const string Vowels = "aiueo";

    /// <summary>Folded forms to complete; the first is the text itself.</summary>
    public static IReadOnlyList<string> Of(string typed)
    {
        var folded = Pronouncer.Fold(typed);
        var forms = new List<string> { folded };
        var head = folded.Length;
        while (head > 0 && (char.IsAsciiLetter(folded[head - 1]) || folded[head - 1] is '-' or '\'')) head--;
        if (head == folded.Length) return forms;
        var kana = Romaji.ToHiragana(folded[head..], out var rest);
        if (kana is null) return forms;
        var start = folded[..head] + kana;
        if (rest.Length == 0)
        {
            forms.Add(start);
            // n may be ん already, or the beginning of な.
            return forms;
        }

        if (rest == "n") forms.Add(start + "ん");
        foreach (var vowel in Vowels)
        {
            if (Romaji.ToHiragana(rest + vowel, out var none) is { Length: > 0 } next && none.Length == 0) forms.Add(start + next);
        }

        return forms;
    }

    /// <summary>Removes what is not compared, for texts of several words.</summary>
    public static string[] Words(string typed) => typed.Normalize(NormalizationForm.FormKC).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

using System.Globalization;

namespace Shirube.Knowledge.Analysis.Terms;

/// <summary>One form for numbers: 2,000, 2千, 二千 and ２０００ are all 2000; 二〇二六 is 2026.</summary>
internal static class NumberFolding
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Reads a number at the head of <paramref name="text"/>; <paramref name="length"/> is how much of it the number takes.</summary>
    /// <returns>The number's digits, or null where there is none or it does not fit 18 digits.</returns>
    public static string? TryFold(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        long total = 0, section = 0, current = 0;
        var digits = 0;
        var any = false;
        while (length < text.Length)
        {
            var c = text[length];
            if (Value(c) is var value and >= 0)
            {
                if (++digits > 15) return null;
                current = (current * 10) + value;
            }
            else if (c == ',' && any && GroupOfThree(text[(length + 1)..]) && text[length - 1] is >= '0' and <= '9')
            {
                length++;
                continue;
            }
            else if (Small(c) is var small and > 0)
            {
                section += (digits == 0 ? 1 : current) * small;
                (current, digits) = (0, 0);
            }
            else if (Large(c) is var large and > 0 && any)
            {
                section += current;
                if (section == 0 || section > 99_999_999) return null;
                total += section * large;
                (section, current, digits) = (0, 0, 0);
            }
            else
            {
                break;
            }

            any = true;
            length++;
        }

        return any ? (total + section + current).ToString(CultureInfo.InvariantCulture) : null;
    }

    /// <summary>True for what may stand in a number written with kanji.</summary>
    public static bool IsKanjiNumeral(char c) => Digits.Contains(c, StringComparison.Ordinal) || Small(c) > 0 || Large(c) > 0;

    private static int Value(char c) => c is >= '0' and <= '9' ? c - '0' : Digits.IndexOf(c, StringComparison.Ordinal);

    private static int Small(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };

    private static long Large(char c) => c switch { '万' => 10_000, '億' => 100_000_000, '兆' => 1_000_000_000_000, _ => 0 };

    private static bool GroupOfThree(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 3) return false;
        for (var i = 0; i < 3; i++)
        {
            if (rest[i] is not (>= '0' and <= '9')) return false;
        }

        return rest.Length == 3 || rest[3] is not (>= '0' and <= '9');
    }
}

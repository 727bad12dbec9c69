using System.Text;
using System.Text.RegularExpressions;

namespace Shirube.Bot.Dialogue.Masking;

/// <summary>Finds personal data by its form and, where it has one, by its check digit: the twelve digits of an asset are not taken for a 個人番号.</summary>
internal sealed partial class PersonalDataMask : IPersonalDataMask
{
    private const int MostGroups = 5;
    private const int MostDigits = 19;

    public MaskedText Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = FoldedText.Of(text);
        var places = new List<(int Start, int Length, PersonalDataKind Kind)>();
        foreach (var match in MailAddress().EnumerateMatches(folded)) places.Add((match.Index, match.Length, PersonalDataKind.Mail));
        AddNumbers(folded, places);
        if (places.Count == 0) return new MaskedText(text, []);
        places.Sort((a, b) => a.Start.CompareTo(b.Start));
        var masked = new StringBuilder(text.Length);
        var done = 0;
        foreach (var (start, length, kind) in places)
        {
            if (start < done) continue;
            masked.Append(text, done, start - done).Append(NameOf(kind));
            done = start + length;
        }

        return new MaskedText(masked.Append(text, done, text.Length - done).ToString(), [.. places.Select(place => place.Kind).Distinct()]);
    }

    /// <summary>What is left of a masked text to look for: the names that stand for what was taken out are nobody's question.</summary>
    public static string Rest(string masked)
    {
        ArgumentNullException.ThrowIfNull(masked);
        return Enum.GetValues<PersonalDataKind>().Aggregate(masked, (rest, kind) => rest.Replace(NameOf(kind), " ", StringComparison.Ordinal)).Trim();
    }

    // From each group on the longest run of groups that is a number of some kind.
    private static void AddNumbers(string folded, List<(int Start, int Length, PersonalDataKind Kind)> places)
    {
        var groups = DigitGroups.Find(folded);
        for (var i = 0; i < groups.Count;)
        {
            var last = i;
            while (last + 1 < groups.Count && last + 1 - i < MostGroups && DigitGroups.Join(folded, groups[last], groups[last + 1])) last++;
            PersonalDataKind? kind = null;
            while (last >= i && (kind = KindOf(folded, groups[i..(last + 1)])) is null) last--;
            if (kind is { } known)
            {
                var start = Start(folded, groups[i].Start);
                places.Add((start, groups[last].Start + groups[last].Length - start, known));
                i = last + 1;
            }
            else
            {
                i++;
            }
        }
    }

    private static int Start(string folded, int start)
    {
        if (start > 0 && folded[start - 1] == '(') start--;
        return start > 0 && folded[start - 1] == '+' ? start - 1 : start;
    }

    private static PersonalDataKind? KindOf(string folded, List<DigitGroups.Group> groups)
    {
        Span<char> digits = stackalloc char[MostDigits];
        var count = 0;
        foreach (var group in groups)
        {
            if (count + group.Length > MostDigits) return null;
            folded.AsSpan(group.Start, group.Length).CopyTo(digits[count..]);
            count += group.Length;
        }

        digits = digits[..count];
        var inFours = groups.Count == 1 || (groups[0].Length == 4 && groups.TrueForAll(group => group.Length <= 6));
        if (inFours && DigitChecks.IsIndividualNumber(digits)) return PersonalDataKind.IndividualNumber;
        if (inFours && DigitChecks.IsCardNumber(digits)) return PersonalDataKind.CardNumber;
        var isInternational = groups[0].Start > 0 && folded[groups[0].Start - 1] == '+';
        return groups.Count <= 4 && DigitChecks.IsPhone(digits, isInternational) ? PersonalDataKind.Phone : null;
    }

    private static string NameOf(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Phone => "［電話番号］",
        PersonalDataKind.Mail => "［メールアドレス］",
        PersonalDataKind.IndividualNumber => "［個人番号］",
        PersonalDataKind.CardNumber => "［カード番号］",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of personal data"),
    };

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}@[A-Za-z0-9\-]{1,63}(\.[A-Za-z0-9\-]{1,63}){1,6}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex MailAddress();
}

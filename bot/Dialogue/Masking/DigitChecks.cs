namespace Shirube.Bot.Dialogue.Masking;

/// <summary>The check digits of numbers that identify people or their money.</summary>
internal static class DigitChecks
{
    private const int IndividualNumberLength = 12;
    private const int Modulus = 11;

    /// <summary>個人番号: twelve digits, the last one checks the others (Ministry of Internal Affairs order 85 of 2014, article 5).</summary>
    public static bool IsIndividualNumber(ReadOnlySpan<char> digits)
    {
        if (digits.Length != IndividualNumberLength) return false;
        var sum = 0;
        for (var n = 1; n < IndividualNumberLength; n++) sum += (digits[^(n + 1)] - '0') * (n <= 6 ? n + 1 : n - 5);
        var remainder = sum % Modulus;
        return digits[^1] - '0' == (remainder <= 1 ? 0 : Modulus - remainder);
    }

    /// <summary>A number of a payment card: its length, the first digit of a card network, and Luhn's check digit.</summary>
    public static bool IsCardNumber(ReadOnlySpan<char> digits)
    {
        if (digits.Length is < 14 or > 19 || digits[0] is < '2' or > '6') return false;
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            if (i % 2 == 1) digit = digit > 4 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
        }

        return sum % 10 == 0;
    }

    /// <summary>A telephone number that is reached from outside: Japanese with its area code, or international. Extensions are shorter.</summary>
    public static bool IsPhone(ReadOnlySpan<char> digits, bool isInternational) => isInternational
        ? digits.Length is >= 9 and <= 15
        : digits.Length is 10 or 11 && digits[0] == '0' && digits[1] != '0';
}

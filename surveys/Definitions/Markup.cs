namespace Shirube.Surveys.Definitions;

/// <summary>Finds what would be HTML or a script elsewhere. Here every text is printed as text; a definition may be carried to other systems.</summary>
internal static class Markup
{
    public static bool IsIn(string text)
    {
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
        {
            var next = at + 1 < text.Length ? text[at + 1] : ' ';
            if (char.IsAsciiLetter(next) || next is '/' or '!' or '?') return true;
        }

        return text.Contains("javascript:", StringComparison.OrdinalIgnoreCase);
    }
}

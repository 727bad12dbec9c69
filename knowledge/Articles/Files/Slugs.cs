namespace Shirube.Knowledge.Articles.Files;

/// <summary>Last parts of addresses: lower-case Latin letters, digits and hyphens.</summary>
public static class Slugs
{
    public const int MaximumLength = 80;

    public static bool IsValid(string slug)
        => slug.Length is > 0 and <= MaximumLength && slug[0] != '-' && slug[^1] != '-'
            && slug.All(unit => unit is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');
}

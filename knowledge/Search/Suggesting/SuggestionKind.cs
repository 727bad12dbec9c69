namespace Shirube.Knowledge.Search.Suggesting;

/// <summary>Where a completion comes from; the smaller, the better at equal fit.</summary>
internal enum SuggestionKind
{
    Question,
    Title,
    Heading,
    Keyword,
}

namespace Shirube.Knowledge.Search.Index;

/// <summary>The fields of a section, in the order of their bits in a posting.</summary>
internal enum IndexField
{
    Title,
    Heading,
    Questions,
    Keywords,
    Body,
}

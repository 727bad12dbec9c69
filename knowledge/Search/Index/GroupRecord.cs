namespace Shirube.Knowledge.Search.Index;

/// <summary>What a segment keeps of a group.</summary>
internal sealed record GroupRecord(string Key, string Stamp, string Title, string Service, string Kind, string Lang, string Audience, int FirstSection, int SectionCount);

namespace Shirube.Knowledge.Articles;

/// <summary>A page of a vendor's manual.</summary>
/// <param name="Manual">Its id in the list of vendor manuals.</param>
/// <param name="Page">Page number, from 1.</param>
public sealed record SourceReference(string Manual, int Page);

using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Search;

namespace Shirube.Knowledge.Articles.Golden;

/// <summary>A state of knowledge that questions are asked of: as it is, or as a publication would make it.</summary>
/// <param name="Index">What can be found.</param>
/// <param name="Catalog">What is published.</param>
public sealed record GoldenStage(SearchIndex Index, CatalogSnapshot Catalog);

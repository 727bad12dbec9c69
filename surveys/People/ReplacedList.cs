namespace Shirube.Surveys.People;

/// <summary>What became of the staff list.</summary>
/// <param name="Added">People who are new.</param>
/// <param name="Changed">People whose unit, name or account changed.</param>
/// <param name="Removed">People who are not on it any more.</param>
/// <param name="Total">People on it now.</param>
public sealed record ReplacedList(int Added, int Changed, int Removed, int Total);

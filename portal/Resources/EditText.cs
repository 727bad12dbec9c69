namespace Shirube.Portal.Resources;

/// <summary>Texts of the pages for writing, reviewing and publishing.</summary>
internal sealed class EditText;

namespace Shirube.Surveys.Records;

/// <summary>One person of the staff list: whom surveys can be sent to.</summary>
public sealed class Person
{
    /// <summary>Mail address in small letters: names the person.</summary>
    public required string Address { get; init; }

    public string Unit { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>Account of the portal in small letters, or empty: leads from an inquiry to the person.</summary>
    public string Account { get; set; } = "";
}

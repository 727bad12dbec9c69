namespace Shirube.Knowledge.Markdown;

/// <summary>HTML that came out of the Markdown gate and nowhere else: it may be printed as it is.</summary>
public sealed class SafeHtml
{
    internal SafeHtml(string value) => Value = value;

    /// <summary>The markup.</summary>
    public string Value { get; }

    public override string ToString() => Value;
}

namespace Shirube.Knowledge.Markdown;

/// <summary>How large and how deep a text may be.</summary>
public static class MarkdownLimits
{
    /// <summary>
    /// Most UTF-16 units of one text. Some inputs cost the parser quadratic time ("[ (](" repeated: 0.2 s at 32 K, 3 s at
    /// 128 K) and a parse cannot be cancelled, so the cap is the defence.
    /// </summary>
    public const int MaximumLength = 32 * 1024;

    /// <summary>Most levels of nested quotes, lists and emphasis: the tree is walked recursively.</summary>
    public const int MaximumDepth = 100;

    /// <summary>Most units of an anchor: longer headings are legal, but addresses have to stay usable.</summary>
    public const int MaximumAnchorLength = 160;

    /// <summary>Most units between ［ and ］ that are still taken as the name of a button or menu.</summary>
    public const int MaximumUiLabelLength = 80;
}

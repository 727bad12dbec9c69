namespace Shirube.Knowledge.Articles.Import.Faq;

/// <summary>How large a list of questions may be.</summary>
public static class FaqLimits
{
    /// <summary>Bytes of the file.</summary>
    public const int Bytes = 4 * 1024 * 1024;

    /// <summary>Rows: they go in as one transaction, for which other writers wait.</summary>
    public const int Rows = 2000;

    /// <summary>UTF-16 units of an answer.</summary>
    public const int Answer = 20_000;

    /// <summary>UTF-16 units of a question.</summary>
    public const int Question = 200;
}

namespace Shirube.Knowledge.Analysis.Terms;

/// <summary>What a term stands for.</summary>
public enum TermKind
{
    /// <summary>A word in its base form, folded.</summary>
    Word,

    /// <summary>Several words that belong together, as one: 関西国際空港 over 関西, 国際, 空港.</summary>
    Compound,

    /// <summary>How a word is read, in folded katakana; never as strong as the word itself (橋 and 箸 share it).</summary>
    Reading,

    /// <summary>Two neighbouring characters, for what no dictionary knows. Has no position.</summary>
    Bigram,
}

namespace Shirube.Knowledge.Analysis.Terms;

/// <summary>What the index does with a word of some part of speech.</summary>
internal enum WordClass
{
    /// <summary>Kept.</summary>
    Content,

    /// <summary>Not kept: it binds words and says nothing alone.</summary>
    Function,

    /// <summary>ない, ません, ず: kept as one mark, because 印刷できない is not 印刷できる.</summary>
    Negation,

    /// <summary>A numeral.</summary>
    Number,
}

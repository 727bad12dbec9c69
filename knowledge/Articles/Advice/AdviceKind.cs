namespace Shirube.Knowledge.Articles.Advice;

/// <summary>What would make a text plainer. Advice only: nothing is refused for it.</summary>
public enum AdviceKind
{
    /// <summary>A sentence longer than readers follow.</summary>
    LongSentence,

    /// <summary>ないわけではない and the like.</summary>
    DoubleNegative,

    /// <summary>An abbreviation in Latin letters that is nowhere explained.</summary>
    Abbreviation,

    /// <summary>A picture without a text for those who do not see it.</summary>
    PictureWithoutText,

    /// <summary>画面の左 and the like, which those who do not see the screen cannot follow.</summary>
    PlaceOnScreen,

    /// <summary>More pages than a quick manual has.</summary>
    TooManyPages,

    /// <summary>Steps that are not numbered.</summary>
    StepsWithoutNumbers,
}

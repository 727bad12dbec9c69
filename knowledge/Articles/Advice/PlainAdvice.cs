namespace Shirube.Knowledge.Articles.Advice;

/// <summary>A piece of advice.</summary>
/// <param name="Kind">What about.</param>
/// <param name="Line">Line of the text, from 1; 0 for the whole text.</param>
/// <param name="Words">The words it is about, shortened; or the number it is about.</param>
public sealed record PlainAdvice(AdviceKind Kind, int Line, string Words);

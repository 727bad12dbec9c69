namespace Shirube.Knowledge.Articles.Import.Faq;

/// <summary>A row of a list.</summary>
/// <param name="Line">Line of the file on which it begins, from 1.</param>
/// <param name="Question">The question: the article's title.</param>
/// <param name="Answer">The answer: its text.</param>
/// <param name="Category">What the list calls its category.</param>
internal sealed record FaqRow(int Line, string Question, string Answer, string Category);

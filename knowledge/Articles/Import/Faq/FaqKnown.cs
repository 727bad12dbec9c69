namespace Shirube.Knowledge.Articles.Import.Faq;

/// <summary>An FAQ that is there already.</summary>
/// <param name="No">Its number.</param>
/// <param name="Text">Its published text with front matter; empty when nothing is published.</param>
/// <param name="HasDraft">Whether somebody is writing in it.</param>
internal sealed record FaqKnown(int No, string Text, bool HasDraft);

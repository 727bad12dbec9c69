namespace Shirube.Bot.Dialogue;

/// <summary>Takes personal data out of what people type, before it is kept anywhere.</summary>
public interface IPersonalDataMask
{
    /// <summary>The text with each piece of personal data replaced by the name of its kind in brackets. Any text will do.</summary>
    MaskedText Mask(string text);
}

namespace Shirube.Bot.Dialogue.Masking;

/// <summary>Full-width letters, digits and the many dashes as their plain counterparts, character for character, so that places stay the same.</summary>
internal static class FoldedText
{
    private const char FirstFullWidth = '！';
    private const char LastFullWidth = '～';
    private const int WidthOffset = 0xFEE0;

    public static string Of(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < folded.Length; i++) folded[i] = Fold(source[i]);
    });

    private static char Fold(char c) => c switch
    {
        >= FirstFullWidth and <= LastFullWidth => (char)(c - WidthOffset),
        '\u3000' or '\u00A0' or '\t' => ' ',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or 'ー' or 'ｰ' or '─' => '-',
        _ => c,
    };
}

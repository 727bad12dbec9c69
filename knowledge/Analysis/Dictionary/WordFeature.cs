namespace Shirube.Knowledge.Analysis;

/// <summary>Where reading and base form of a word are, in 32 bits: 18 for the reading, 14 for the base form; 0 stands for the surface itself.</summary>
internal static class WordFeature
{
    private const int BaseFormBits = 14;

    public const int MaxBaseForm = (1 << BaseFormBits) - 1;

    public const int MaxReading = (1 << (32 - BaseFormBits)) - 1;

    public static uint Pack(int reading, int baseForm) => ((uint)reading << BaseFormBits) | (uint)baseForm;

    public static int Reading(uint packed) => (int)(packed >> BaseFormBits);

    public static int BaseForm(uint packed) => (int)(packed & MaxBaseForm);
}

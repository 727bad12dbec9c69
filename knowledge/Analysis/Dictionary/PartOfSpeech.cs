namespace Shirube.Knowledge.Analysis;

/// <summary>A part of speech of IPADIC: four levels, conjugation type and conjugation form; <c>*</c> where one does not apply.</summary>
/// <param name="Major">First level, such as 名詞 or 動詞.</param>
/// <param name="Detail1">Second level, such as 固有名詞.</param>
/// <param name="Detail2">Third level, such as 地域.</param>
/// <param name="Detail3">Fourth level, such as 一般.</param>
/// <param name="ConjugationType">Such as 五段・ラ行.</param>
/// <param name="ConjugationForm">Such as 連用形.</param>
public sealed record PartOfSpeech(
    string Major, string Detail1, string Detail2, string Detail3, string ConjugationType, string ConjugationForm)
{
    /// <summary>The six fields with commas between them, as MeCab writes them.</summary>
    public override string ToString() => $"{Major},{Detail1},{Detail2},{Detail3},{ConjugationType},{ConjugationForm}";

    internal static PartOfSpeech Parse(string line)
    {
        var fields = line.Split(',');
        return fields.Length == 6
            ? new PartOfSpeech(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5])
            : throw new InvalidDataException($"The dictionary holds a part of speech that cannot be understood: {line}");
    }
}

namespace Shirube.Knowledge.Articles.Reading;

/// <summary>A revision's text is not the one that was stored. It is never shown; the backup has to be brought back.</summary>
public sealed class DamagedRevisionException(int no, string lang, int number)
    : Exception($"Revision {number} of article {no} ({lang}) does not match its hash.")
{
    public int No { get; } = no;

    public string Lang { get; } = lang;

    public int Number { get; } = number;
}

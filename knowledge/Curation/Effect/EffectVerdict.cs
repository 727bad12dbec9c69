namespace Shirube.Knowledge.Curation.Effect;

/// <summary>What the figures say about a revision.</summary>
public enum EffectVerdict
{
    /// <summary>データ不足: too few happenings before or after to say anything.</summary>
    TooLittle,

    /// <summary>変わらない: the difference may be chance.</summary>
    NoChange,

    /// <summary>良くなった.</summary>
    Better,

    /// <summary>悪くなった.</summary>
    Worse,
}

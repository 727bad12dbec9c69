namespace Shirube.Knowledge.Analysis;

/// <summary>How text is cut.</summary>
public enum TokenizeMode
{
    /// <summary>As MeCab does.</summary>
    Normal,

    /// <summary>Like <see cref="Normal"/>, and long compounds are given both whole and in parts.</summary>
    Search,
}

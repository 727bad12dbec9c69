namespace Shirube.Portal.Surveys;

/// <summary>How a figure is drawn.</summary>
internal enum FigureKind
{
    /// <summary>Scores from 0 to 100 with their intervals and the goal.</summary>
    Scores,

    /// <summary>Shares of the respondents.</summary>
    Shares,

    /// <summary>Correlations from 0 to 1.</summary>
    Strengths,

    /// <summary>A table alone.</summary>
    Table,
}

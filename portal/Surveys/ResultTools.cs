using Shirube.Surveys.Plans;
using Shirube.Surveys.Results;

namespace Shirube.Portal.Surveys;

/// <summary>What the page of the results works with.</summary>
internal sealed class ResultTools(ResultsReader results, CommentReader comments, FigureBook figures, PlanBook plans, ISurveySignals signals)
{
    public ResultsReader Results => results;

    public CommentReader Comments => comments;

    public FigureBook Figures => figures;

    public PlanBook Plans => plans;

    public ISurveySignals Signals => signals;
}

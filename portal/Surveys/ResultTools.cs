using Shirube.Surveys.Plans;
using Shirube.Surveys.Results;

namespace Shirube.Portal.Surveys;

/// <summary>What the page of the results works with.</summary>
internal sealed class ResultTools(ResultsReader results, FigureBook figures, ResultFiles files, PlanBook plans, ISurveySignals signals)
{
    public ResultsReader Results => results;

    public FigureBook Figures => figures;

    public ResultFiles Files => files;

    public PlanBook Plans => plans;

    public ISurveySignals Signals => signals;
}

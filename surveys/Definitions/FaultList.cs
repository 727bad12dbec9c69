namespace Shirube.Surveys.Definitions;

/// <summary>Collects faults, up to the number that somebody would read.</summary>
internal sealed class FaultList
{
    private readonly List<DefinitionFault> _faults = [];

    public IReadOnlyList<DefinitionFault> All => _faults;

    public void Add(FaultCode code, string where, string detail = "")
    {
        if (_faults.Count >= DefinitionLimits.Faults) return;
        _faults.Add(new DefinitionFault(code, where, detail.Length > 120 ? detail[..120] + "…" : detail));
    }
}

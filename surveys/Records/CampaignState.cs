namespace Shirube.Surveys.Records;

/// <summary>Where a campaign stands.</summary>
public enum CampaignState
{
    /// <summary>準備中: nobody can answer.</summary>
    Draft,

    /// <summary>実施中: from the first to the last day.</summary>
    Open,

    /// <summary>一時停止: nothing is sent and nobody can answer.</summary>
    Paused,

    /// <summary>終了: for good.</summary>
    Closed,
}

namespace Shirube.Knowledge.Curation;

/// <summary>What a person is told about what they reported.</summary>
public interface INotices
{
    /// <summary>A person's notices, latest first.</summary>
    Task<IReadOnlyList<Notice>> ReadAsync(string person, CancellationToken cancellation = default);

    /// <summary>How many of them the person has not seen.</summary>
    Task<int> CountUnseenAsync(string person, CancellationToken cancellation = default);

    /// <summary>Takes all of a person's notices as seen.</summary>
    Task MarkSeenAsync(string person, CancellationToken cancellation = default);

    /// <summary>Those since a moment that no mail went out for, oldest first.</summary>
    Task<IReadOnlyList<Notice>> ReadUnmailedAsync(DateTimeOffset since, CancellationToken cancellation = default);

    /// <summary>Notes that the mail system has a notice.</summary>
    Task MarkMailedAsync(Notice notice, CancellationToken cancellation = default);
}

using Shirube.Bot.Dialogue;
using Shirube.Bot.Protocol;

namespace Shirube.Bot.Conversations;

/// <summary>Something that waits to be answered.</summary>
/// <param name="Activity">What came in.</param>
/// <param name="Person">Who says it, with what the person may read now.</param>
/// <param name="Masked">Personal data that was taken out.</param>
internal sealed record Turn(Activity Activity, ChatPerson Person, MaskedKinds Masked)
{
    private readonly TaskCompletionSource<InvokeResponse?> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when everything that is said to it is kept; holds the answer to an invoke.</summary>
    public Task<InvokeResponse?> Done => _done.Task;

    public void End(InvokeResponse? response) => _done.TrySetResult(response);
}

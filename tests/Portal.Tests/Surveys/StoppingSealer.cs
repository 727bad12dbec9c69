using Shirube.Surveys.Mail;

namespace Shirube.Portal.Tests.Surveys;

/// <summary>Breaks off whatever seals more than some tokens.</summary>
internal sealed class StoppingSealer(ITokenSealer inner, int after) : ITokenSealer
{
    private int _sealed;

    public string Seal(string token) => ++_sealed > after ? throw new InvalidOperationException("stopped") : inner.Seal(token);

    public string? Open(string box) => inner.Open(box);
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Shirube.Knowledge.Signals;
using Shirube.Surveys.Results;

namespace Shirube.Portal.Surveys;

/// <summary>Makes a comment of a survey a signal of the curation loop. The reference is made of the text, so the same comment is one signal.</summary>
internal sealed class SurveySignals(IServiceProvider provider) : ISurveySignals
{
    private readonly ISignals? _signals = provider.GetService<ISignals>();

    public bool IsOn => _signals is not null;

    public async Task HandOverAsync(int campaignId, Comment comment, CancellationToken cancellation)
    {
        if (_signals is null) return;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{comment.Item.Key}\n{comment.Text}")))[..16];
        await _signals.RecordAsync(new Observation
        {
            Kind = SignalKind.SurveyComment,
            Words = comment.Item.Title("ja"),
            Comment = comment.Text,
            Lang = comment.Text.Any(letter => letter > '\u3000') ? "ja" : "en",
            Reference = string.Create(CultureInfo.InvariantCulture, $"survey-{campaignId}-{hash}"),
        }, cancellation);
    }
}

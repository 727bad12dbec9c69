using Shirube.Bot.DirectLine.Tokens;

namespace Shirube.Bot.DirectLine;

/// <summary>Who makes a call, by its token.</summary>
internal sealed record DirectLineCaller(TokenClaims Claims);

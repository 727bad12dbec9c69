using Microsoft.Extensions.Options;
using Shirube.Bot.DirectLine;

namespace Shirube.Bot.Connector;

/// <summary>What a call meets before it is answered.</summary>
internal sealed record ConnectorDoor(IOptions<ConnectorOptions> Options, CallValidator Validator, AddressRates Rates, CloudTurns Turns, TimeProvider Clock);

namespace Shirube.Bot.DirectLine.Streaming;

/// <summary>What is asked before a stream opens.</summary>
internal sealed record StreamDoor(AddressRates Rates, PublicOrigin Origin, StreamTickets Tickets);

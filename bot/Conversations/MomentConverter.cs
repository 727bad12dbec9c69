using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Shirube.Bot.Conversations;

/// <summary>Keeps moments as ticks of UTC, which every provider can compare and sort.</summary>
internal sealed class MomentConverter() : ValueConverter<DateTimeOffset, long>(moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

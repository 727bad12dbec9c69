using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Shirube.Knowledge.Articles.Records;

/// <summary>Stores a moment as milliseconds since 1970 in UTC: every database can order and compare that.</summary>
public sealed class UnixMillisecondsConverter() : ValueConverter<DateTimeOffset, long>(
    moment => moment.ToUnixTimeMilliseconds(), milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));

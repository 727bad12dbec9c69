using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Shirube.Surveys.Records;

/// <summary>Moments as milliseconds since 1970: every database can compare and sort them.</summary>
internal sealed class UnixMillisecondsConverter() : ValueConverter<DateTimeOffset, long>(
    moment => moment.ToUnixTimeMilliseconds(), milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));

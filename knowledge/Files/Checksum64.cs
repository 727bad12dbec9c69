using System.Numerics;
using System.Runtime.InteropServices;

namespace Shirube.Knowledge.Files;

/// <summary>
/// The 64-bit xxHash (XXH64, seed 0), by its public specification: detects damage, is not a defence against forgery.
/// </summary>
public static class Checksum64
{
    private const ulong Prime1 = 0x9E3779B185EBCA87;
    private const ulong Prime2 = 0xC2B2AE3D27D4EB4F;
    private const ulong Prime3 = 0x165667B19E3779F9;
    private const ulong Prime4 = 0x85EBCA77C2B2AE63;
    private const ulong Prime5 = 0x27D4EB2F165667C5;

    /// <summary>The checksum of the bytes, the same on every machine.</summary>
    public static ulong Compute(ReadOnlySpan<byte> data)
    {
        var rest = data;
        ulong hash;
        if (data.Length >= 32)
        {
            var stripes = MemoryMarshal.Cast<byte, ulong>(data[..(data.Length & ~31)]);
            rest = data[(stripes.Length * 8)..];
            hash = MixStripes(stripes);
        }
        else
        {
            hash = Prime5;
        }

        return Finish(hash + (ulong)data.Length, rest);
    }

    private static ulong MixStripes(ReadOnlySpan<ulong> stripes)
    {
        var (a, b, c, d) = (unchecked(Prime1 + Prime2), Prime2, 0UL, unchecked(0UL - Prime1));
        while (stripes.Length >= 4)
        {
            a = Round(a, Little(stripes[0]));
            b = Round(b, Little(stripes[1]));
            c = Round(c, Little(stripes[2]));
            d = Round(d, Little(stripes[3]));
            stripes = stripes[4..];
        }

        var hash = BitOperations.RotateLeft(a, 1) + BitOperations.RotateLeft(b, 7)
            + BitOperations.RotateLeft(c, 12) + BitOperations.RotateLeft(d, 18);
        hash = ((hash ^ Round(0, a)) * Prime1) + Prime4;
        hash = ((hash ^ Round(0, b)) * Prime1) + Prime4;
        hash = ((hash ^ Round(0, c)) * Prime1) + Prime4;
        return ((hash ^ Round(0, d)) * Prime1) + Prime4;
    }

    private static ulong Finish(ulong hash, ReadOnlySpan<byte> rest)
    {
        for (; rest.Length >= 8; rest = rest[8..])
            hash = (BitOperations.RotateLeft(hash ^ Round(0, Little(MemoryMarshal.Read<ulong>(rest))), 27) * Prime1) + Prime4;
        if (rest.Length >= 4)
        {
            var word = MemoryMarshal.Read<uint>(rest);
            hash ^= (BitConverter.IsLittleEndian ? word : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(word)) * Prime1;
            hash = (BitOperations.RotateLeft(hash, 23) * Prime2) + Prime3;
            rest = rest[4..];
        }

        foreach (var value in rest)
            hash = BitOperations.RotateLeft(hash ^ (value * Prime5), 11) * Prime1;
        hash = (hash ^ (hash >> 33)) * Prime2;
        hash = (hash ^ (hash >> 29)) * Prime3;
        return hash ^ (hash >> 32);
    }

    private static ulong Round(ulong lane, ulong value) =>
        BitOperations.RotateLeft(lane + (value * Prime2), 31) * Prime1;

    private static ulong Little(ulong value) =>
        BitConverter.IsLittleEndian ? value : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(value);
}

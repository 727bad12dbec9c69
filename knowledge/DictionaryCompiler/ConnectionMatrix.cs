using System.Globalization;

namespace Shirube.DictionaryCompiler;

/// <summary>The connection costs of matrix.def.</summary>
internal sealed class ConnectionMatrix
{
    private readonly short[] _costs;

    private ConnectionMatrix(int size)
    {
        Size = size;
        _costs = new short[size * size];
    }

    /// <summary>Number of contexts on either side.</summary>
    public int Size { get; }

    /// <summary>Reads the file: a line with both sizes, then left context, right context, cost.</summary>
    /// <exception cref="InvalidDataException">A line cannot be understood.</exception>
    public static ConnectionMatrix Read(string path)
    {
        using var reader = new StreamReader(path);
        var sizes = (reader.ReadLine() ?? "").Split(' ');
        if (sizes.Length != 2 || sizes[0] != sizes[1])
            throw new InvalidDataException("matrix.def: both sides must have the same size.");
        var matrix = new ConnectionMatrix(int.Parse(sizes[0], CultureInfo.InvariantCulture));
        Span<Range> fields = stackalloc Range[4];
        while (reader.ReadLine() is { } line)
        {
            var text = line.AsSpan();
            if (text.Split(fields, ' ') != 3)
                throw new InvalidDataException($"matrix.def: this line cannot be understood: {line}");
            var left = int.Parse(text[fields[0]], CultureInfo.InvariantCulture);
            var right = int.Parse(text[fields[1]], CultureInfo.InvariantCulture);
            matrix._costs[(right * matrix.Size) + left] = short.Parse(text[fields[2]], CultureInfo.InvariantCulture);
        }

        return matrix;
    }

    /// <summary>One row for each right-hand context, both sides renumbered.</summary>
    /// <param name="oldIds">The original id of each new one.</param>
    public short[] Reorder(int[] oldIds)
    {
        var reordered = new short[_costs.Length];
        for (var right = 0; right < Size; right++)
        {
            for (var left = 0; left < Size; left++)
                reordered[(right * Size) + left] = _costs[(oldIds[right] * Size) + oldIds[left]];
        }

        return reordered;
    }
}

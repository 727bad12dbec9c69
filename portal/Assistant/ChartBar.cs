namespace Shirube.Portal.Assistant;

/// <summary>A piece of a column.</summary>
/// <param name="Name">What it counts, the end of its class.</param>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
internal sealed record ChartBar(string Name, double X, double Y, double Width, double Height);

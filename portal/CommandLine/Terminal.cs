namespace Shirube.Portal.CommandLine;

/// <summary>What a person at the console reads: Japanese first, English below it.</summary>
public sealed class Terminal(TextWriter output, TextWriter error, TextReader? input = null)
{
    /// <summary>The console of the process.</summary>
    public static Terminal OfProcess { get; } = new(Console.Out, Console.Error, Console.In);

    /// <summary>What the person types; nothing where nobody can.</summary>
    public TextReader Input { get; } = input ?? TextReader.Null;

    /// <summary>Says something.</summary>
    public void Say(string japanese, string english) => output.WriteLine($"{japanese}\n  {english}");

    /// <summary>A line as it is.</summary>
    public void Line(string line) => output.WriteLine(line);

    /// <summary>Says what went wrong.</summary>
    public void Complain(string japanese, string english) => error.WriteLine($"{japanese}\n  {english}");
}

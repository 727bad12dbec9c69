using Shirube.DictionaryCompiler;

if (args is not [var source, var target])
{
    Console.Error.WriteLine("Usage: DictionaryCompiler <folder of the lexicon> <dictionary file to write>");
    return 2;
}

try
{
    var entries = Lexicon.Read(source);
    var unknown = UnknownDefinition.Read(Path.Combine(source, "unk.def"));
    var characters = CharacterDefinition.Read(Path.Combine(source, "char.def"), unknown);
    var matrix = ConnectionMatrix.Read(Path.Combine(source, "matrix.def"));
    var file = new DictionaryBuilder(entries, characters, unknown, matrix).Build();
    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
    // Written beside and renamed: a build that is interrupted, or runs twice at a time, never leaves half a file.
    var unfinished = $"{target}.{Environment.ProcessId}.tmp";
    File.WriteAllBytes(unfinished, file);
    File.Move(unfinished, target, overwrite: true);
    Console.WriteLine($"{target}: {entries.Count} entries, {file.Length / 1024} KiB");
    return 0;
}
catch (Exception exception) when (exception is IOException or InvalidDataException or FormatException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"The dictionary could not be compiled: {exception.Message}");
    return 1;
}

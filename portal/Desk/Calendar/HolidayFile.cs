using System.Globalization;
using Shirube.Portal.Startup;

namespace Shirube.Portal.Desk.Calendar;

/// <summary>The national holidays, made at build from the package <c>@holiday-jp/holiday_jp</c> and laid beside the program.</summary>
internal static class HolidayFile
{
    /// <summary>Its name beside the program. Where a law changes a holiday before the next version, the file can be edited.</summary>
    public const string Name = "holidays.csv";

    public static IReadOnlyList<Holiday> Read() => Read(Path.Combine(AppContext.BaseDirectory, Name));

    /// <exception cref="StartupFaultException">The file is not there or has a line that is no holiday.</exception>
    public static IReadOnlyList<Holiday> Read(string path)
    {
        if (!File.Exists(path))
            throw new StartupFaultException($"祝日のファイル「{path}」がありません。", $"The file of holidays \"{path}\" is not there.");
        var holidays = new List<Holiday>();
        foreach (var line in File.ReadLines(path).Skip(1).Where(line => line.Length > 0))
        {
            var cells = line.Split(',');
            if (cells.Length != 3 || !DateOnly.TryParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                throw new StartupFaultException($"祝日のファイル「{path}」に祝日でない行があります: {line}", $"The file of holidays \"{path}\" has a line that is no holiday: {line}");
            holidays.Add(new Holiday(day, cells[1], cells[2]));
        }

        return holidays;
    }
}

using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Shirube.Portal.Storage;

/// <summary>
/// Lets EF Core 10 run over SQLitePCLRaw 2.0.6 and the operating system's SQLite; docs/decisions/ef-core-on-sqlite.md says why.
/// To be deleted, with the two pinned packages, when SQLitePCLRaw 2.1 can be had.
/// </summary>
internal static class SqliteLibrary
{
    private const string Family = "SQLitePCLRaw.";
    private const string Provider = "SQLitePCLRaw.provider.e_sqlite3";
    private const string BundledName = "e_sqlite3";

    // In the order of preference: the system's library gets its security fixes from the system.
    private static readonly string[] SystemNames = ["libsqlite3.so.0", "libsqlite3.dylib", "winsqlite3.dll"];

    /// <summary>True when the operating system's library is in use, false for the one that comes with the package.</summary>
    public static bool IsOfSystem { get; private set; }

    /// <summary>Version of the library in use, for example <c>3.40.1</c>.</summary>
    public static string Version => SQLitePCL.raw.sqlite3_libversion().utf8_to_string();

    // Has to run before any SQLite type is touched, and nothing can be touched before a module initializer.
    [ModuleInitializer]
    internal static void Initialize()
    {
        AssemblyLoadContext.Default.Resolving += LoadBesideProgram;
        Load();
    }

    // A method of its own: compiling it needs the assemblies that the handler above finds.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Load()
    {
        NativeLibrary.SetDllImportResolver(Assembly.Load(Provider), LoadNative);
        SQLitePCL.Batteries_V2.Init();
    }

    private static Assembly? LoadBesideProgram(AssemblyLoadContext context, AssemblyName name)
    {
        if (name.Name?.StartsWith(Family, StringComparison.Ordinal) != true) return null;
        var file = Path.Combine(AppContext.BaseDirectory, name.Name + ".dll");
        return File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
    }

    private static nint LoadNative(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != BundledName) return nint.Zero;
        foreach (var candidate in SystemNames)
        {
            if (!NativeLibrary.TryLoad(candidate, out var handle)) continue;
            IsOfSystem = true;
            return handle;
        }
        return nint.Zero;
    }
}

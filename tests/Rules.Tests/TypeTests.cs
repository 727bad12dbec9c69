using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace Shirube.Rules.Tests;

/// <summary>House rules that can be read off the types.</summary>
public sealed class TypeTests
{
    private const int MostDependencies = 5;

    private static readonly Assembly[] Assemblies = [Assembly.Load("Shirube.Portal"), Assembly.Load("Shirube.Bot"), Assembly.Load("Shirube.Knowledge"), Assembly.Load("Shirube.Surveys")];

    private static IEnumerable<Type> Types => Assemblies.SelectMany(assembly => assembly.GetTypes())
        .Where(type => type is { IsClass: true, IsNested: false } && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null
            && type.Namespace?.StartsWith("Shirube", StringComparison.Ordinal) == true);

    // Razor's own classes are not ours to seal.
    private static bool IsView(Type type) => typeof(Microsoft.AspNetCore.Mvc.Razor.RazorPageBase).IsAssignableFrom(type);

    [Fact]
    public void Class_IsSealedStaticOrAbstract()
    {
        var open = Types.Where(type => !type.IsSealed && !type.IsAbstract && !IsView(type));
        Assert.Empty(open.Select(type => type.FullName));
    }

    [Fact]
    public void Class_TakesAtMostFiveDependencies()
    {
        var greedy = Types.Where(type => !IsRecord(type) && !IsView(type))
            .Where(type => type.GetConstructors().Any(constructor => constructor.GetParameters().Count(parameter => parameter.ParameterType is { IsClass: true } or { IsInterface: true } && parameter.ParameterType != typeof(string)) > MostDependencies));
        Assert.Empty(greedy.Select(type => type.FullName));
    }

    [Fact]
    public void UseCase_HasOnePublicAsyncMethod_WhereItIsNamedSo()
    {
        // A page's handlers are found by name; everything else asynchronous says so in its name.
        var unnamed = Types.Where(type => !IsView(type) && !typeof(Delegate).IsAssignableFrom(type))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.GetBaseDefinition() == method && !IsFromInterface(method))
            .Where(method => typeof(Task).IsAssignableFrom(method.ReturnType) && !method.Name.EndsWith("Async", StringComparison.Ordinal) && !method.IsSpecialName && !method.Name.Contains('<', StringComparison.Ordinal));
        Assert.Empty(unnamed.Select(method => $"{method.DeclaringType!.FullName}.{method.Name}"));
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsFromInterface(MethodInfo method) => method.DeclaringType!.GetInterfaces()
        .Any(face => method.DeclaringType.GetInterfaceMap(face).TargetMethods.Contains(method));
}

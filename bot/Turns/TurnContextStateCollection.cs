using System.Diagnostics.CodeAnalysis;

namespace Shirube.Bot.Turns;

/// <summary>What is known about a turn, one value of each type.</summary>
public sealed class TurnContextStateCollection
{
    private readonly Dictionary<Type, object> _values = [];

    /// <summary>The value of this type, or null.</summary>
    public T? Get<T>() where T : class => _values.TryGetValue(typeof(T), out var value) ? (T)value : null;

    /// <summary>The value of this type.</summary>
    /// <exception cref="InvalidOperationException">The channel did not give it.</exception>
    public T Need<T>() where T : class => Get<T>() ?? throw new InvalidOperationException($"The turn has no {typeof(T).Name}.");

    /// <summary>Sets the value of this type.</summary>
    public void Set<T>([DisallowNull] T value) where T : class => _values[typeof(T)] = value;
}

using Shirube.Surveys.Expressions;

namespace Shirube.Surveys.Definitions;

/// <summary>What a question takes over from the page and the panels around it.</summary>
internal sealed record Surroundings(LocalText Panel, IReadOnlyList<Expression> VisibleIf, IReadOnlyList<Expression> EnableIf);

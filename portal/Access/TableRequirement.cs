using Microsoft.AspNetCore.Authorization;

namespace Shirube.Portal.Access;

/// <summary>The visitor meets the row of the <see cref="AccessTable"/> for the address.</summary>
internal sealed class TableRequirement : IAuthorizationRequirement;

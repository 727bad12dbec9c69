namespace Shirube.Portal.Tests; public sealed class Empty { [Xunit.Fact] public void X() { Xunit.Assert.True(true); } }

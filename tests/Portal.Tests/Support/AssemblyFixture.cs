using Shirube.Portal.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(RunningPortal))]

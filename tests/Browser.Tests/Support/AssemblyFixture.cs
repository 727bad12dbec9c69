using Shirube.Browser.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(Site))]
// One browser and one server on few processors: side by side they would only wait for each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

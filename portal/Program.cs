using Shirube.Portal;
using Shirube.Portal.CommandLine;

return await PortalCommandLine.RunAsync(args, PortalHost.Compose, Terminal.OfProcess);

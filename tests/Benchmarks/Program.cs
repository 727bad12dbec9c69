using Shirube.Benchmarks.Judged;

return args is [var verb, ..] ? verb switch
{
    "evaluate" => Evaluation.Run(args[1..]),
    _ => Usage(),
}
: Usage();

static int Usage()
{
    Console.Error.WriteLine("verbs: evaluate");
    return 1;
}

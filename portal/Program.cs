using Shirube.Knowledge;
using Shirube.Knowledge.Articles.Records;
using Shirube.Portal.Settings;
using Shirube.Portal.Storage;

var builder = WebApplication.CreateBuilder(args);
var settings = builder.AddSettings();
builder.Services.AddStorage(DataFolder.Open(settings.DataPath));
builder.Services.AddPortalDbContext<KnowledgeDbContext>();
builder.Services.AddKnowledge();
var app = builder.Build();
await app.RunAsync();

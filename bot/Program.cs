using Microsoft.EntityFrameworkCore;
using PartnerBot.Bot.Meldingen;
using PartnerBot.Bot.Operations;
using PartnerBot.Bot.Regie;
using PartnerBot.Bot.Security;
using PartnerBot.Bot.Storage;

// Only for running the regie pages on their own; the service's own Program.cs takes its place.
var builder = WebApplication.CreateBuilder(args);
var folder = builder.Configuration["Regie:Folder"] ?? Path.Combine(Path.GetTempPath(), "partnerbot-regie");
Directory.CreateDirectory(folder);
var options = new DbContextOptionsBuilder<PartnerBotDb>().UseSqlite($"Data Source={Path.Combine(folder, "regie.db")}").Options;
builder.Services.AddSignIn(Path.Combine(folder, "sleutels"));
builder.Services.AddSingleton(new MeldingQueue(() => new PartnerBotDb(options)));
builder.Services.AddRegie();
var app = builder.Build();
await DemoSeed.FillAsync(() => new PartnerBotDb(options), builder.Configuration.GetValue("Regie:Meldingen", 60));
app.MapRegie();
app.MapDevelopmentSignIn();
app.MapGet("/", () => "ok");
await app.RunAsync();

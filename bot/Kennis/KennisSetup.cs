using PartnerBot.Bot.Channels.Web;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Kennis;

/// <summary>The knowledge base for who would rather read: <c>/kennis</c>, open to everyone.</summary>
public static class KennisSetup
{
    /// <summary>Needs a <see cref="KnowledgeBase"/>, a clock and <see cref="WebChat.AddWebChat"/> in the services.</summary>
    public static IServiceCollection AddKennis(this IServiceCollection services)
    {
        services.AddSingleton(provider => new TermFinder(provider.GetRequiredService<KnowledgeBase>().Glossary));
        services.AddSingleton<ArticleText>();
        services.AddSingleton<PageVersion>();

        // The framework's line about a request holds its address, and so what someone typed to search for.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning));
        return services;
    }

    public static IEndpointRouteBuilder MapKennis(this IEndpointRouteBuilder routes)
    {
        var kennis = routes.MapGroup("/kennis");
        kennis.AddEndpointFilter(SecurityHeaders.AddAsync);
        kennis.MapGet("", KennisEndpoints.ShowHome);
        kennis.MapGet("/zoek", KennisEndpoints.Search);
        kennis.MapGet("/begrippen", KennisEndpoints.ShowGlossary);
        kennis.MapGet("/thema/{id}", KennisEndpoints.ShowTheme);
        kennis.MapGet("/{id}", KennisEndpoints.ShowArticle);
        return routes;
    }
}

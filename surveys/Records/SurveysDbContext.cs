using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Answers;

namespace Shirube.Surveys.Records;

/// <summary>The tables of surveys. Which database holds them is decided by whoever registers the context.</summary>
public sealed class SurveysDbContext(DbContextOptions<SurveysDbContext> options) : DbContext(options)
{
    internal const int NameLength = 200;
    internal const int HashLength = 64;
    internal const int MonthLength = 7;
    internal const int StateLength = 20;

    public DbSet<Survey> Surveys => Set<Survey>();

    public DbSet<SurveyVersion> Versions => Set<SurveyVersion>();

    public DbSet<Campaign> Campaigns => Set<Campaign>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<InvitationToken> Tokens => Set<InvitationToken>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    public DbSet<ReminderRound> Rounds => Set<ReminderRound>();

    public DbSet<Response> Responses => Set<Response>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<DroppedAnswer> DroppedAnswers => Set<DroppedAnswer>();

    public DbSet<CampaignDay> Days => Set<CampaignDay>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<PlanLink> PlanLinks => Set<PlanLink>();

    public DbSet<PlanMeasure> Measures => Set<PlanMeasure>();

    public DbSet<TouchAnswer> TouchAnswers => Set<TouchAnswer>();

    public DbSet<Person> People => Set<Person>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMillisecondsConverter>();
        configurationBuilder.Properties<CampaignState>().HaveConversion<string>().HaveMaxLength(StateLength);
        configurationBuilder.Properties<OutboxState>().HaveConversion<string>().HaveMaxLength(StateLength);
        configurationBuilder.Properties<DropReason>().HaveConversion<string>().HaveMaxLength(StateLength);
        configurationBuilder.Properties<Touch>().HaveConversion<string>().HaveMaxLength(StateLength);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Survey>(survey =>
        {
            survey.ToTable("Surveys").HasKey(row => row.Id);
            survey.Property(row => row.Name).HasMaxLength(NameLength);
            survey.HasIndex(row => row.Name).IsUnique();
        });
        modelBuilder.Entity<SurveyVersion>(version =>
        {
            version.ToTable("SurveyVersions").HasKey(row => new { row.SurveyId, row.Number });
            version.HasOne<Survey>().WithMany(row => row.Versions).HasForeignKey(row => row.SurveyId).OnDelete(DeleteBehavior.Restrict);
            version.Property(row => row.Edition).IsConcurrencyToken();
        });
        modelBuilder.Entity<Campaign>(campaign =>
        {
            campaign.ToTable("SurveyCampaigns").HasKey(row => row.Id);
            campaign.Property(row => row.Name).HasMaxLength(NameLength);
            campaign.Property(row => row.OpenToken).HasMaxLength(HashLength);
            campaign.Property(row => row.RemindBefore).HasMaxLength(StateLength).HasDefaultValue("");
            campaign.Property(row => row.SampleRate).HasDefaultValue(0);
            campaign.Property(row => row.SampleDays).HasDefaultValue(0);
            campaign.Property(row => row.RepeatDays).HasDefaultValue(0);
            campaign.Ignore(row => row.LeastDaysBetween);
            campaign.HasIndex(row => row.OpenToken).IsUnique();
            campaign.HasOne<SurveyVersion>().WithMany().HasForeignKey(row => new { row.SurveyId, row.Version }).OnDelete(DeleteBehavior.Restrict);
        });
        ConfigureAsking(modelBuilder);
        ConfigureAnswers(modelBuilder);
        ConfigurePlans(modelBuilder);
    }

    private static void ConfigureAsking(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Person>(person =>
        {
            person.ToTable("SurveyPeople").HasKey(row => row.Address);
            person.Property(row => row.Address).HasMaxLength(NameLength);
            person.Property(row => row.Unit).HasMaxLength(NameLength);
            person.Property(row => row.Name).HasMaxLength(NameLength);
            person.Property(row => row.Account).HasMaxLength(NameLength);
            person.HasIndex(row => row.Unit);
            person.HasIndex(row => row.Account);
        });
        modelBuilder.Entity<Invitation>(invitation =>
        {
            invitation.ToTable("SurveyInvitations").HasKey(row => row.Id);
            invitation.Property(row => row.Unit).HasMaxLength(NameLength);
            invitation.Property(row => row.Name).HasMaxLength(NameLength);
            invitation.Property(row => row.Address).HasMaxLength(NameLength);
            invitation.Property(row => row.HasAnswered).IsConcurrencyToken();
            // Nobody is asked twice on a day, whoever asks at the same time; handed out links have no address.
            invitation.HasIndex(row => new { row.CampaignId, row.Address, row.InvitedOn }).IsUnique();
            invitation.Property(row => row.TokenHash).HasMaxLength(HashLength);
            invitation.HasIndex(row => row.TokenHash).IsUnique();
            // Holds all that progress counts.
            invitation.HasIndex(row => new { row.CampaignId, row.Unit, row.Address, row.HasAnswered });
            invitation.HasOne<Campaign>().WithMany().HasForeignKey(row => row.CampaignId).OnDelete(DeleteBehavior.Restrict);
            invitation.HasMany(row => row.Tokens).WithOne().HasForeignKey(row => row.InvitationId).OnDelete(DeleteBehavior.Cascade);
            invitation.HasMany(row => row.Messages).WithOne().HasForeignKey(row => row.InvitationId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<InvitationToken>(token =>
        {
            token.ToTable("SurveyTokens").HasKey(row => row.Hash);
            token.Property(row => row.Hash).HasMaxLength(HashLength);
            token.HasIndex(row => row.InvitationId);
        });
        modelBuilder.Entity<OutboxMessage>(message =>
        {
            message.ToTable("SurveyOutbox").HasKey(row => row.Id);
            message.HasIndex(row => new { row.InvitationId, row.Round }).IsUnique();
            message.HasIndex(row => new { row.State, row.Id });
            message.HasIndex(row => new { row.CampaignId, row.State });
        });
        modelBuilder.Entity<ReminderRound>(round => round.ToTable("SurveyReminders").HasKey(row => new { row.CampaignId, row.Round }));
    }

    private static void ConfigureAnswers(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Response>(response =>
        {
            response.ToTable("SurveyResponses").HasKey(row => row.Id);
            response.Property(row => row.Id).ValueGeneratedNever();
            response.Property(row => row.Month).HasMaxLength(MonthLength);
            response.Property(row => row.Unit).HasMaxLength(NameLength);
            response.Property(row => row.Edition).IsConcurrencyToken();
            response.HasIndex(row => row.CampaignId);
        });
        modelBuilder.Entity<Draft>(draft =>
        {
            draft.ToTable("SurveyDrafts").HasKey(row => row.Id);
            draft.Property(row => row.Id).ValueGeneratedNever();
            draft.HasIndex(row => row.CampaignId);
        });
        modelBuilder.Entity<DroppedAnswer>(dropped =>
        {
            dropped.ToTable("SurveyDroppedAnswers").HasKey(row => row.Id);
            dropped.Property(row => row.Item).HasMaxLength(NameLength);
            dropped.HasIndex(row => row.CampaignId);
        });
        modelBuilder.Entity<CampaignDay>(day => day.ToTable("SurveyDays").HasKey(row => new { row.CampaignId, row.Day }));
        modelBuilder.Entity<TouchAnswer>(touch =>
        {
            touch.ToTable("TouchAnswers").HasKey(row => row.Id);
            touch.Property(row => row.Reference).HasMaxLength(HashLength);
            touch.Property(row => row.Month).HasMaxLength(MonthLength);
            touch.HasIndex(row => new { row.Touch, row.Reference }).IsUnique();
        });
    }

    private static void ConfigurePlans(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Plan>(plan =>
        {
            plan.ToTable("SurveyPlans").HasKey(row => row.CampaignId);
            plan.Property(row => row.CampaignId).ValueGeneratedNever();
            plan.Property(row => row.Edition).IsConcurrencyToken();
            plan.HasOne<Campaign>().WithMany().HasForeignKey(row => row.CampaignId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<PlanLink>(link =>
        {
            link.ToTable("SurveyPlanLinks").HasKey(row => row.Id);
            link.Property(row => row.Item).HasMaxLength(NameLength);
            link.HasIndex(row => row.CampaignId);
        });
        modelBuilder.Entity<PlanMeasure>(measure =>
        {
            measure.ToTable("SurveyPlanMeasures").HasKey(row => row.Id);
            measure.Property(row => row.Owner).HasMaxLength(NameLength);
            measure.HasIndex(row => row.CampaignId);
        });
    }
}

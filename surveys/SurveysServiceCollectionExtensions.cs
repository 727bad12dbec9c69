using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shirube.Surveys.Answering;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Mail;
using Shirube.Surveys.Past;
using Shirube.Surveys.People;
using Shirube.Surveys.Plans;
using Shirube.Surveys.Results;
using Shirube.Surveys.Touches;

namespace Shirube.Surveys;

/// <summary>
/// Registers everything of surveys. The host registers the <see cref="Records.SurveysDbContext"/> with a database, the
/// <see cref="SurveyOptions"/>, the <see cref="IMailQueue"/>, the <see cref="ITokenSealer"/> and the <see cref="IClosedInquiries"/>.
/// </summary>
public static class SurveysServiceCollectionExtensions
{
    public static IServiceCollection AddSurveys(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<OfficeDay>();
        services.TryAddSingleton<DefinitionStore>();
        services.TryAddSingleton<DefinitionEditor>();
        services.TryAddSingleton<EditDefinition>();
        services.TryAddSingleton<SurveyCatalog>();
        services.TryAddSingleton<CampaignEditor>();
        services.TryAddSingleton<InvitationPreparation>();
        services.TryAddSingleton<HandOut>();
        services.TryAddSingleton<Reminders>();
        services.TryAddSingleton<ReminderSchedule>();
        services.TryAddSingleton<ProgressReader>();
        services.TryAddSingleton<EntryReader>();
        services.TryAddSingleton<SaveDraft>();
        services.TryAddSingleton<SubmitAnswers>();
        services.TryAddSingleton<OutboxSender>();
        services.TryAddSingleton<UndeliveredMails>();
        services.TryAddSingleton<DecideMail>();
        services.TryAddSingleton<StaffList>();
        services.TryAddSingleton<ReplaceStaffList>();
        services.TryAddSingleton<InviteStaff>();
        services.TryAddSingleton<SetSample>();
        services.TryAddSingleton<InquirySampling>();
        services.TryAddSingleton<WhatChanged>();
        services.TryAddSingleton<TableShelf>();
        services.TryAddSingleton<CampaignScores>();
        services.TryAddSingleton<ResultsReader>();
        services.TryAddSingleton<CommentReader>();
        services.TryAddSingleton<ResultsPreparation>();
        services.TryAddSingleton<SatisfactionReader>();
        services.TryAddSingleton<PlanBook>();
        services.TryAddSingleton<OpenPlans>();
        services.TryAddSingleton<TouchBook>();
        services.TryAddSingleton<ImportPast>();
        return services;
    }
}

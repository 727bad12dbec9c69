using Microsoft.EntityFrameworkCore;
using Shirube.Surveys;
using Shirube.Surveys.Records;
using Shirube.Surveys.Results;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

public sealed class ResultsPreparationTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Prepare_WhoeverLooksNext_FindsEverythingWorkedOut()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 6, "5"), ("会計課", 6, "3"));
        var words = new CountedWords();
        var comments = new CommentReader(words);
        var preparation = new ResultsPreparation(portal.Get<IDbContextFactory<SurveysDbContext>>(), portal.Get<ResultsReader>(), comments, portal.Get<OfficeDay>());

        await preparation.PrepareAsync(Stop);

        Assert.Equal(2, words.Asked);
        var results = await portal.Get<ResultsReader>().ReadAsync(portal.SurveyId, new ResultsFilter(null, null, null), Stop);
        Assert.Equal(12, comments.Read(results!, new CommentFilter(null, null, null, 1)).All);
        Assert.Equal(2, words.Asked);
    }

    [Fact]
    public async Task Prepare_LongAfterTheEnd_LeavesItAlone()
    {
        await using var portal = await SurveyPortal.StartAsync();
        await portal.FillAsync(("総務課", 6, "5"));
        var words = new CountedWords();
        var preparation = new ResultsPreparation(portal.Get<IDbContextFactory<SurveysDbContext>>(), portal.Get<ResultsReader>(), new CommentReader(words), portal.Get<OfficeDay>());
        portal.Clock.Advance(TimeSpan.FromDays(100));

        await preparation.PrepareAsync(Stop);

        Assert.Equal(0, words.Asked);
    }

    private sealed class CountedWords : ICommentWords
    {
        private int _asked;

        public int Asked => _asked;

        public IReadOnlyList<CommentWord> WordsOf(string text)
        {
            Interlocked.Increment(ref _asked);
            return [new CommentWord(text, 0)];
        }
    }
}

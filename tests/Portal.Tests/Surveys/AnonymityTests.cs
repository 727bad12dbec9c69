using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Shirube.Surveys.Answering;
using Shirube.Surveys.Campaigns;
using Xunit;

namespace Shirube.Portal.Tests.Surveys;

/// <summary>Tries to find out, with everything that is stored, who gave which answer.</summary>
public sealed class AnonymityTests
{
    private const int People = 30;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Database_AfterAnswering_LeadsFromNoPersonToTheAnswers()
    {
        await using var portal = await SurveyPortal.StartAsync();
        var recipients = Enumerable.Range(0, People).Select(number => new Recipient("総務課", $"職員{number}", $"p{number}@example.jp"));
        await portal.Get<InvitationPreparation>().PrepareAsync(portal.CampaignId, recipients, null, Stop);
        var tokens = new List<string>();
        await foreach (var link in portal.Get<HandOut>().ForListAsync(portal.CampaignId, Stop)) tokens.Add(link.Link[(link.Link.LastIndexOf('/') + 1)..]);
        for (var person = 0; person < People; person++)
        {
            using var visitor = portal.Visit();
            (await visitor.AnswerAsync($"/s/{tokens[person]}", "next", [.. AnswerForm.Satisfied, ("comment", $"意見{person}")])).Dispose();
        }

        await portal.Portal.DisposeAppAsync();
        var file = Path.Combine(portal.Portal.DataPath, "shirube.db");
        var people = await RowsAsync(file, "SELECT i.Id, i.Unit, i.Name, i.Address, i.HasAnswered, i.TokenHash, t.Hash FROM SurveyInvitations i JOIN SurveyTokens t ON t.InvitationId = i.Id");
        var answers = await RowsAsync(file, "SELECT Id, CampaignId, Month, Unit, Person, Edition FROM SurveyResponses");
        Assert.Equal(People, answers.Count);

        // No value of the one table, nor a hash of it, stands in the other, except what all have alike.
        var shared = new HashSet<string>(StringComparer.Ordinal) { "総務課", "1", "0", "", portal.CampaignId.ToString(CultureInfo.InvariantCulture) };
        var known = people.SelectMany(row => row).Where(value => !shared.Contains(value)).SelectMany(Derived).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(answers.SelectMany(row => row), known.Contains);
        Assert.All(answers, row => Assert.Equal(("2026-11", "総務課", "", "0"), (row[2], row[3], row[4], row[5])));

        // The order of the rows is not the order in which people answered.
        var order = (await RowsAsync(file, "SELECT CAST(Answers AS TEXT) FROM SurveyResponses ORDER BY rowid")).Select(row => row[0]).ToList();
        var byTime = Enumerable.Range(0, People).Select(person => order.FindIndex(text => text.Contains($"意見{person}\"", StringComparison.Ordinal))).ToList();
        Assert.NotEqual(byTime.Order(), byTime);

        // The tokens themselves are nowhere: neither in the database nor in any other file.
        foreach (var path in Directory.EnumerateFiles(portal.Portal.DataPath, "*", SearchOption.AllDirectories))
        {
            var text = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(path, Stop));
            Assert.DoesNotContain(tokens, token => text.Contains(token, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void StoredValues_OfOneToken_ShareNothing()
    {
        var token = SurveyToken.Create();
        var hash = SurveyToken.HashOf(token);

        Assert.DoesNotContain(SurveyToken.ResponseIdOf(token).ToString("x16", CultureInfo.InvariantCulture), hash, StringComparison.Ordinal);
        Assert.NotEqual(SurveyToken.ResponseIdOf(token), SurveyToken.DraftIdOf(token));
        Assert.Null(SurveyToken.Open(SurveyToken.Create(), SurveyToken.Seal(token, [1, 2, 3])));
        Assert.Equal([1, 2, 3], SurveyToken.Open(token, SurveyToken.Seal(token, [1, 2, 3]))!);
    }

    /// <summary>What somebody with the database would try to make of a value.</summary>
    private static IEnumerable<string> Derived(string value)
    {
        yield return value;
        foreach (var purpose in new[] { "", "shirube:response:", "shirube:draft:", "shirube:invitation:" })
        {
            var digest = SHA256.HashData(Encoding.UTF8.GetBytes(purpose + value));
            yield return Convert.ToHexStringLower(digest);
            yield return (System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(digest) & long.MaxValue).ToString(CultureInfo.InvariantCulture);
        }
    }

    private static async Task<List<string[]>> RowsAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync(Stop);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(Stop);
        var rows = new List<string[]>();
        while (await reader.ReadAsync(Stop)) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(field => Convert.ToString(reader.GetValue(field), CultureInfo.InvariantCulture) ?? "")]);
        return rows;
    }
}

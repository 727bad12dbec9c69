using Shirube.Surveys.Definitions;
using Shirube.Surveys.Tests.Support;
using Xunit;

namespace Shirube.Surveys.Tests.Definitions;

public sealed class DefinitionReaderTests
{
    private const string A = """{"type":"text","name":"a"}""";

    [Theory]
    [InlineData("{", FaultCode.NotJson)]
    [InlineData("[]", FaultCode.NotJson)]
    [InlineData("""{"title":"\ud800"}""", FaultCode.NotJson)]
    [InlineData("{}", FaultCode.Missing)]
    [InlineData("""{"title":"t","pages":"x"}""", FaultCode.BadValue)]
    [InlineData("""{"title":"t","triggers":[],"pages":[{"name":"p","elements":[{"type":"text","name":"a"}]}]}""", FaultCode.UnknownProperty)]
    [InlineData("""{"title":"t","pages":[{"name":"p","elements":[{"type":"html","name":"a"}]}]}""", FaultCode.UnknownType)]
    [InlineData("""{"title":"t","pages":[{"name":"p","elements":[{"type":"text","name":""}]}]}""", FaultCode.BadName)]
    [InlineData("""{"title":"t","pages":[{"name":"p","elements":[{"type":"text","name":"a b"}]}]}""", FaultCode.BadName)]
    [InlineData("""{"title":"t","pages":[{"name":"p","elements":[{"type":"text","name":"a"},{"type":"text","name":"A"}]}]}""", FaultCode.DuplicateName)]
    [InlineData("""{"title":"t","pages":[{"name":"p","elements":[{"type":"text","name":"a"}]},{"name":"p","elements":[]}]}""", FaultCode.DuplicateName)]
    [InlineData("""{"title":"<script>alert(1)</script>","pages":[{"name":"p","elements":[{"type":"text","name":"a"}]}]}""", FaultCode.Markup)]
    [InlineData("""{"title":{"ja":"t","en":"<b>t</b>"},"pages":[{"name":"p","elements":[{"type":"text","name":"a"}]}]}""", FaultCode.Markup)]
    [InlineData("""{"title":"t","pages":[{"name":"p","elements":[{"type":"radiogroup","name":"a","choices":["<img src=x>"]}]}]}""", FaultCode.Markup)]
    [InlineData("""{"title":"t","pages":[{"name":"p","elements":[{"type":"radiogroup","name":"a"}]}]}""", FaultCode.Missing)]
    [InlineData("""{"title":"t","pages":[{"name":"p","elements":[{"type":"radiogroup","name":"a","choices":["x","X"]}]}]}""", FaultCode.DuplicateName)]
    [InlineData("""{"title":"t","pages":[{"name":"p","elements":[{"type":"matrix","name":"a","columns":["x"],"rows":["r","r"]}]}]}""", FaultCode.DuplicateName)]
    [InlineData("""{"title":"t","pages":[{"name":"p","elements":[{"type":"rating","name":"a","rateMin":5,"rateMax":3}]}]}""", FaultCode.BadValue)]
    [InlineData("""{"title":"t","pages":[{"name":"p","elements":[{"type":"text","name":"a","maxLength":999999}]}]}""", FaultCode.BadValue)]
    [InlineData("""{"title":"t","pages":[{"name":"p","elements":[{"type":"text","name":"a","visibleIf":"{b"}]}]}""", FaultCode.BadCondition)]
    [InlineData("""{"title":"t","pages":[{"name":"p","elements":[{"type":"text","name":"a","visibleIf":"{b} = 1"}]}]}""", FaultCode.UnknownReference)]
    [InlineData("""{"title":"t","pages":[{"name":"p","elements":[{"type":"text","name":"a","visibleIf":"{b} = 1"}]},{"name":"q","elements":[{"type":"text","name":"b"}]}]}""", FaultCode.LaterReference)]
    [InlineData("""{"title":"t","pages":[{"name":"p","elements":[{"type":"text","name":"a","visibleIf":"{a} = 1"}]}]}""", FaultCode.Loop)]
    [InlineData("""{"title":"t","pages":[{"name":"p","elements":[{"type":"text","name":"a","visibleIf":"{b} = 1"},{"type":"text","name":"b","enableIf":"{c} = 1"},{"type":"text","name":"c","requiredIf":"{a} = 1"}]}]}""", FaultCode.Loop)]
    [InlineData("""{"title":"t","axes":[{"name":"x"}],"pages":[{"name":"p","elements":[{"type":"text","name":"a","axis":"y"}]}]}""", FaultCode.UnknownAxis)]
    public void Read_Faulty_NamesTheFault(string json, FaultCode code)
    {
        var reading = DefinitionReader.Read(json);

        Assert.Null(reading.Definition);
        Assert.Contains(reading.Faults, fault => fault.Code == code);
    }

    [Fact]
    public void Read_SeveralFaults_NamesThemAll()
    {
        var reading = DefinitionReader.Read(Own.OnePage("""{"type":"file","name":"a"},{"type":"text","name":"b","inputType":"color"},{"type":"text","name":"c","visibleIf":"{z} = 1"}"""));

        Assert.Equal([FaultCode.UnknownType, FaultCode.BadValue, FaultCode.UnknownReference], reading.Faults.Select(fault => fault.Code));
        Assert.Equal("pages[0].elements[1].inputType", reading.Faults[1].Where);
    }

    [Fact]
    public void Read_OfFiveMegabytes_IsRefusedUnread()
    {
        var reading = DefinitionReader.Read("{\"title\":\"" + new string('x', 5 * 1024 * 1024) + "\"}");

        Assert.Equal(FaultCode.TooLarge, Assert.Single(reading.Faults).Code);
    }

    [Fact]
    public void Read_VeryDeep_IsAFault() =>
        Assert.Equal(FaultCode.NotJson, Assert.Single(DefinitionReader.Read(string.Concat(Enumerable.Repeat("[", 5000))).Faults).Code);

    [Fact]
    public void Read_PanelsTooDeep_IsAFault()
    {
        var element = A;
        for (var depth = 0; depth < DefinitionLimits.Depth + 1; depth++) element = $$"""{"type":"panel","name":"x{{depth}}","elements":[{{element}}]}""";

        Assert.Contains(DefinitionReader.Read(Own.OnePage(element)).Faults, fault => fault.Code == FaultCode.TooMany);
    }

    [Fact]
    public void Read_TooManyQuestions_IsAFault()
    {
        var elements = string.Join(',', Enumerable.Range(0, DefinitionLimits.Questions + 1).Select(at => $$"""{"type":"text","name":"q{{at}}"}"""));

        Assert.Contains(DefinitionReader.Read(Own.OnePage(elements)).Faults, fault => fault.Code == FaultCode.TooMany);
    }

    [Fact]
    public void Read_MutatedDefinitions_NeverThrow()
    {
        const int Seed = 511;
        var random = new Random(Seed);
        var bytes = System.Text.Encoding.UTF8.GetBytes(Own.Json("knowledge"));
        for (var round = 0; round < 1500; round++)
        {
            var mutated = bytes.ToArray();
            for (var change = random.Next(1, 6); change > 0; change--) mutated[random.Next(mutated.Length)] = (byte)random.Next(256);
            var reading = DefinitionReader.Read(mutated);
            Assert.True(reading.Definition is not null || reading.Faults.Count > 0, $"seed {Seed}, round {round}");
        }
    }

    [Theory]
    [InlineData("""{"type":"radiogroup","name":"a","choices":["x","y"]}""", FaultCode.NothingScored)]
    [InlineData("""{"type":"radiogroup","name":"a","choices":[{"value":"x","points":100},{"value":"y","points":0},{"value":"z"},{"value":"w"}]}""", FaultCode.PointsIncomplete)]
    [InlineData("""{"type":"radiogroup","name":"a","choices":[{"value":"x","points":120},{"value":"y","points":0}]}""", FaultCode.PointsOutOfRange)]
    [InlineData("""{"type":"checkbox","name":"a","choices":[{"value":"x","points":100},{"value":"y","points":0}]}""", FaultCode.PointsOnMultiple)]
    [InlineData("""{"type":"radiogroup","name":"a","choices":[{"value":"x","points":50},{"value":"y","points":50}]}""", FaultCode.PointsAllEqual)]
    public void Read_WithoutAScore_SaysWhyAndCanStillBeAsked(string element, FaultCode code)
    {
        var definition = Own.Good(Own.OnePage(element));

        Assert.False(definition.CanBeScored);
        Assert.Contains(definition.ScoringFaults, fault => fault.Code == code);
    }

    [Fact]
    public void Read_OneChoiceOutsideTheScale_HasAScore()
    {
        var definition = Own.Good(Own.OnePage("""{"type":"radiogroup","name":"a","choices":[{"value":"x","points":100},{"value":"y","points":0},{"value":"unused"}]}"""));

        Assert.True(definition.CanBeScored);
    }

    [Fact]
    public void Read_Rating_HasEvenPointsWhereItIsScored()
    {
        var definition = Own.Good(Own.OnePage("""{"type":"rating","name":"a","rateMin":1,"rateMax":5,"isScored":true},{"type":"rating","name":"b","rateMin":0,"rateMax":10}"""));

        Assert.Equal([0.0, 25, 50, 75, 100], definition.Items.First().Choices.Select(choice => choice.Points!.Value));
        Assert.False(definition.Items.Last().IsScored);
        Assert.Equal(11, definition.Items.Last().Choices.Count);
    }
}

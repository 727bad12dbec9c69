using System.Globalization;
using Markdig.Extensions.Tables;

namespace Shirube.Knowledge.Markdown;

/// <summary>Writes tables inside a named region that scrolls sideways and can be reached by the keyboard.</summary>
internal sealed class TableWriter(HtmlBuffer html, MarkdownLabels labels)
{
    private int _count;

    public void Write(Table table, string headingAbove, BlockWriter blocks)
    {
        // The number tells two tables under one heading apart.
        var name = string.Create(CultureInfo.InvariantCulture, $"{labels.Table} {++_count}");
        if (headingAbove.Length > 0) name += ": " + headingAbove;
        html.Line().Begin("div").Attribute("class", "table-scroll").Attribute("role", "region").Attribute("tabindex", "0")
            .Attribute("aria-label", name).EndTag().Line().Open("table").Line();
        var rows = table.OfType<TableRow>().ToList();
        WriteRows(table, rows.TakeWhile(row => row.IsHeader), "thead", blocks);
        WriteRows(table, rows.SkipWhile(row => row.IsHeader), "tbody", blocks);
        html.Close("table").Close("div").Line();
    }

    private void WriteRows(Table table, IEnumerable<TableRow> rows, string group, BlockWriter blocks)
    {
        var opened = false;
        foreach (var row in rows)
        {
            if (!opened) html.Open(group).Line();
            opened = true;
            html.Open("tr");
            for (var column = 0; column < row.Count; column++) WriteCell(table, row, column, blocks);
            html.Close("tr").Line();
        }
        if (opened) html.Close(group).Line();
    }

    private void WriteCell(Table table, TableRow row, int column, BlockWriter blocks)
    {
        var cell = (TableCell)row[column];
        var tag = row.IsHeader ? "th" : "td";
        html.Begin(tag);
        if (row.IsHeader) html.Attribute("scope", "col");
        if (AlignmentClass(table, column) is { } alignment) html.Attribute("class", alignment);
        html.EndTag();
        blocks.WriteChildren(cell, tight: true);
        html.Close(tag);
    }

    private static string? AlignmentClass(Table table, int column)
        => column >= table.ColumnDefinitions.Count ? null : table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Center => "align-center",
            TableColumnAlign.Right => "align-right",
            _ => null,
        };
}

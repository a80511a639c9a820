package org.taizhang.api.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.assessment.ScoreSheet.Item;
import org.taizhang.api.assessment.ScoreSheet.Line;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.FigureNotes;
import org.taizhang.api.page.Lamp;
import org.taizhang.api.page.Note;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Units;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.Assessment;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Missing;
import org.taizhang.ledger.assessment.score.SubjectScore;
import org.taizhang.ledger.indicator.Absence;

/** Assessments and their scores as tables. */
final class AssessmentTables {

    static final String POINTS = "points";
    private static final String ITEMS = "items";
    private static final int POINTS_DECIMALS = 2;

    private static final Text NO_UNIT = new Text("", "");
    private static final Text TOTAL = new Text("总分", "Total");

    private AssessmentTables() {}

    static Table list(List<Assessment> assessments, SchemeShelf shelf) {
        return new Table(
                        "assessments",
                        new Text("历次考核", "All assessments"),
                        List.of(
                                Column.words("id", "编号", "Number"),
                                Column.words("at", "报告期", "Period"),
                                Column.words("scheme", "考核办法", "Scheme"),
                                Column.words("stage", "阶段", "Stage")),
                        assessments.stream()
                                .map(a -> Table.Row.of(
                                        Cell.words(a.id()).leadingTo("/assessments/" + a.id()),
                                        Cell.words(a.opened().at().label()),
                                        Cell.words(shelf.get(a.opened().scheme())
                                                .scheme()
                                                .title()),
                                        Cell.words(a.stage().label())))
                                .toList())
                .orElse(
                        new Text(
                                "还没有可看的考核。考核由考核组建立，公示后镇里可见。",
                                "There is no assessment to be seen. The committee opens one; towns see it once it is published."));
    }

    static Table schemes(SchemeShelf shelf) {
        return new Table(
                "schemes",
                new Text("考核办法", "Schemes"),
                List.of(
                        Column.words("title", "名称", "Title"),
                        Column.words("version", "版本", "Version"),
                        Column.words("place", "状态", "Standing"),
                        Column.words("document", "文号", "Document")),
                shelf.schemes().stream()
                        .map(s -> Table.Row.of(
                                Cell.words(s.scheme().title()).leadingTo("/schemes/" + s.key()),
                                Cell.words(s.key()),
                                Cell.words(s.place().label()),
                                Cell.words(Objects.requireNonNullElse(s.scheme().documentNumber(), "—"))))
                        .toList());
    }

    /** A row for each cluster, a column for each indicator with its light, the total last. */
    static Table points(AssessmentView view, ScoreSheet sheet) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("cluster", "集聚区", "Cluster")));
        for (Indicator indicator : sheet.reckoning().scheme().indicators()) {
            columns.add(Column.number(indicator.code(), indicator.title(), full(indicator.weighed())));
        }
        columns.add(Column.number("total", TOTAL, NO_UNIT));
        return new Table(
                POINTS,
                new Text("各项得分（点数字看由来）", "Points by indicator: each leads to where it comes from"),
                columns,
                sheet.lines().stream().map(line -> row(view, line)).toList());
    }

    private static Table.Row row(AssessmentView view, Line line) {
        String address = view.address() + "/clusters/" + line.score().subject();
        List<Cell> cells = new ArrayList<>();
        cells.add(
                Cell.words(view.name(line.score().subject())).leadingTo(address).above(place(line.score())));
        line.items()
                .forEach(item -> cells.add(points(item)
                        .lit(item.lamp())
                        .leadingTo(address + "/" + item.indicator().code())));
        cells.add(total(line));
        return new Table.Row(cells, false);
    }

    /** The best first; unranked ones last. */
    static List<Line> ranking(ScoreSheet sheet) {
        return sheet.lines().stream()
                .sorted(Comparator.comparing(line -> line.score().rank() == null
                        ? Integer.MAX_VALUE
                        : line.score().rank()))
                .toList();
    }

    /** One cluster: what every indicator brought, and what it did not. */
    static Table items(AssessmentView view, Line line) {
        String address = view.address() + "/clusters/" + line.score().subject() + "/";
        return new Table(
                ITEMS,
                new Text("逐项得分与失分", "Points won and lost"),
                List.of(
                        Column.words("indicator", "指标", "Indicator"),
                        Column.number("value", new Text("数值", "Value"), NO_UNIT),
                        Column.number("reference", new Text("目标", "Target"), NO_UNIT),
                        Column.number("ratio", new Text("完成率", "Attainment"), new Text("%", "%")),
                        Column.words("light", "亮灯", "Light"),
                        Column.number("weight", new Text("权重", "Weight"), NO_UNIT),
                        Column.number("points", new Text("得分", "Points"), NO_UNIT),
                        Column.number("lost", new Text("失分", "Lost"), NO_UNIT),
                        Column.words("formula", "算式", "Formula")),
                line.items().stream().map(item -> item(item, address)).toList());
    }

    private static Table.Row item(Item item, String address) {
        Lamp lamp = item.lamp();
        return Table.Row.of(
                Cell.words(item.indicator().title())
                        .leadingTo(address + item.indicator().code())
                        .above(Units.of(item.indicator().unit())),
                item.withheld() ? suppressed() : number(item.value()),
                number(item.score().reference()),
                number(item.ratio() == null ? null : item.ratio().times(100)),
                lamp == null ? Cell.EMPTY : Cell.EMPTY.lit(lamp),
                number(item.score().weight()),
                points(item).leadingTo(address + item.indicator().code()),
                lost(item),
                Cell.words(Objects.requireNonNullElse(item.formula(), "")));
    }

    /** {@code 第1名 · A}. */
    static Text place(SubjectScore score) {
        Integer rank = score.rank();
        String band = score.band() == null ? "" : " · " + score.band();
        return rank == null
                ? new Text("不排名" + band, "unranked" + band)
                : new Text("第" + rank + "名" + band, "rank " + rank + band);
    }

    static Cell points(Item item) {
        if (item.withheld()) {
            return suppressed();
        }
        Fraction points = item.points();
        Missing missing = item.score().missing();
        if (points == null) {
            return missing == null ? Cell.EMPTY : Cell.absent(note(missing));
        }
        Cell cell = Cell.number(points, POINTS_DECIMALS);
        return missing == null ? cell : cell.marked(List.of(note(missing)));
    }

    static Cell total(Line line) {
        return line.withheld() ? suppressed() : Cell.number(line.score().total());
    }

    private static Cell number(@Nullable Fraction value) {
        return value == null ? Cell.EMPTY : Cell.rounded(value);
    }

    private static Cell lost(Item item) {
        Fraction lost = item.lost();
        return lost == null ? Cell.EMPTY : Cell.number(lost, POINTS_DECIMALS);
    }

    private static Cell suppressed() {
        return Cell.absent(FigureNotes.of(Absence.SUPPRESSED));
    }

    private static Note note(Missing missing) {
        return switch (missing) {
            case OWN_FAULT -> note(missing, "缺", "none");
            case NO_FAULT -> note(missing, "免", "excused");
            case DENOMINATOR_ZERO -> note(missing, "零", "zero");
            case NO_TARGET -> note(missing, "无目标", "no target");
            case NOT_STATED -> note(missing, "空", "blank");
        };
    }

    private static Note note(Missing missing, String zh, String en) {
        return new Note(missing.name(), new Text(zh, en), missing.text());
    }

    private static Text full(Fraction weight) {
        return new Text("满分" + weight.text(), "of " + weight.text());
    }
}

package org.taizhang.api.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Units;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.scheme.Bands;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.Lights;
import org.taizhang.ledger.assessment.scheme.Missing;
import org.taizhang.ledger.assessment.scheme.RuleText;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.Treatment;

/** A scheme as tables. */
final class SchemeTables {

    private SchemeTables() {}

    static Table indicators(Scheme scheme) {
        return new Table(
                "indicators",
                new Text("指标与规则", "Indicators and rules"),
                List.of(
                        Column.words("indicator", "指标", "Indicator"),
                        Column.number("weight", new Text("权重", "Weight"), Column.NONE),
                        Column.words("unit", "单位", "Unit"),
                        Column.words("rule", "计分规则", "Rule"),
                        Column.words("value", "取数", "Value")),
                scheme.indicators().stream().map(SchemeTables::indicator).toList());
    }

    private static Table.Row indicator(Indicator indicator) {
        return Table.Row.of(
                Cell.words(indicator.title()),
                indicator.weight() == null ? Cell.EMPTY : Cell.plain(Objects.requireNonNull(indicator.weight())),
                Cell.words(Units.of(indicator.unit())),
                Cell.words(RuleText.of(indicator.rule())),
                Cell.words(indicator.value()));
    }

    /** Empty in a scheme without classes. */
    static Table bands(Scheme scheme) {
        return new Table(
                "bands",
                new Text("等次", "Classes"),
                List.of(Column.words("band", "等次", "Class"), Column.words("from", "标准", "Reached by")),
                scheme.bands().on(new BandRows()));
    }

    private static final class BandRows implements Bands.Cases<List<Table.Row>> {
        @Override
        public List<Table.Row> cutOffs(Bands.CutOffs bands) {
            List<Table.Row> rows = new ArrayList<>();
            bands.bands()
                    .forEach(band -> rows.add(row(
                            band.code(),
                            "总分≥" + band.from().text(),
                            "a total of at least " + band.from().text())));
            rows.add(row(bands.below(), "低于以上各等", "any lower total"));
            return rows;
        }

        @Override
        public List<Table.Row> shares(Bands.Shares bands) {
            List<Table.Row> rows = new ArrayList<>();
            bands.bands().forEach(band -> {
                String share = band.upTo().times(100).text() + "%";
                rows.add(row(band.code(), "名次前" + share, "the first " + share));
            });
            rows.add(row(bands.rest(), "其余", "the rest"));
            bands.setAside()
                    .forEach(aside -> rows.add(Table.Row.of(Cell.words(aside.code()), Cell.words(aside.title()))));
            return rows;
        }

        @Override
        public List<Table.Row> none() {
            return List.of();
        }

        private static Table.Row row(String code, String zh, String en) {
            return Table.Row.of(Cell.words(code), Cell.words(new Text(zh, en)));
        }
    }

    /** How each reason for a missing value counts. */
    static Table missing(Scheme scheme) {
        return new Table(
                "missing",
                new Text("缺值怎样计", "How missing values count"),
                List.of(Column.words("reason", "原因", "Reason"), Column.words("treatment", "处理", "Treatment")),
                Stream.of(Missing.values())
                        .map(why -> Table.Row.of(
                                Cell.words(why.text()),
                                Cell.words(scheme.missing()
                                        .getOrDefault(why, Treatment.DROP_WEIGHT)
                                        .text())))
                        .toList());
    }

    /** How points become a total. */
    static Text total(Scheme scheme) {
        Fraction full = scheme.aggregation().full();
        Fraction cap = scheme.totalCap();
        int decimals = scheme.aggregation().decimals();
        Text method = switch (scheme.aggregation().method()) {
            case ARITHMETIC -> new Text("加权算术平均", "weighted arithmetic mean");
            case GEOMETRIC -> new Text("加权几何平均", "weighted geometric mean");
            case HARMONIC -> new Text("加权调和平均", "weighted harmonic mean");
        };
        return new Text(
                method.zh() + (full == null ? "" : "，满分" + full.text()) + "，四舍五入到" + decimals + "位小数"
                        + (cap == null ? "" : "，总分上限" + cap.text()),
                method.en() + (full == null ? "" : ", full marks " + full.text()) + ", rounded HALF_UP to " + decimals
                        + " decimals" + (cap == null ? "" : ", at most " + cap.text()));
    }

    static Text lights(Lights lights) {
        String green = lights.green().text();
        String middle = lights.yellowGreen().text();
        String yellow = lights.yellow().text();
        return new Text(
                "实际÷应达：≥" + green + "绿，>" + middle + "黄绿，≥" + yellow + "黄，其余红",
                "actual ÷ expected: ≥ " + green + " green, > " + middle + " yellow-green, ≥ " + yellow
                        + " yellow, else red");
    }
}

package org.taizhang.api.vintage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.form.ChangedCells;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.FigureCells;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Times;
import org.taizhang.api.rest.Moment;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.Text.Language;
import org.taizhang.ledger.form.CellChange;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.FormDefinition;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.IndicatorGroup;
import org.taizhang.ledger.vintage.FigureChange;
import org.taizhang.projections.vintage.ChangeQueries;
import org.taizhang.projections.vintage.ChangeQueries.Happening;

/** Changed figures, each leading to its explanation at both moments, and the events, as tables. */
public final class ChangesTable {

    private static final Text NO_UNIT = new Text("", "");
    private static final Text PERCENT = new Text("%", "%");
    private static final int RELATIVE_DECIMALS = 2;
    private static final int CELLS_SHOWN = 3;

    private ChangesTable() {}

    /** @param group null for all */
    static Table figures(Changes.Changed changed, @Nullable IndicatorGroup group, TwoMoments moments, Text place) {
        List<Column> columns = List.of(
                Column.words("indicator", "指标", "Indicator"),
                Column.words("period", "报告期", "Period"),
                Column.number("before", new Text("原数", "Before"), NO_UNIT),
                Column.number("after", new Text("现数", "After"), NO_UNIT),
                Column.number("difference", new Text("差额", "Difference"), NO_UNIT),
                Column.number("relative", new Text("变动幅度", "Change"), PERCENT),
                Column.words("unit", "单位", "Unit"));
        return new Table(
                "changes",
                new Text(place.zh() + " · 变动的数", place.en() + " · changed figures"),
                columns,
                changed.figures().stream()
                        .filter(change ->
                                group == null || change.before().code().group() == group)
                        .map(change -> row(change, moments))
                        .toList());
    }

    private static Table.Row row(FigureChange change, TwoMoments moments) {
        IndicatorCode code = change.before().code();
        return Table.Row.of(
                Cell.words(code.title()),
                Cell.words(change.before().period().label()),
                cell(change.before(), moments.from()),
                cell(change.after(), moments.to()),
                difference(change.difference(), code.unit().scale()),
                difference(change.relative(), RELATIVE_DECIMALS),
                Cell.words(code.unit().symbol()));
    }

    /** Leads to the explanation as of the moment. */
    public static Cell cell(Figure figure, Moment moment) {
        return FigureCells.of(figure)
                .leadingTo("/clusters/" + figure.scope() + "/indicators/" + figure.code() + "/" + figure.period()
                        + "?asOfPosition=" + moment.position());
    }

    public static Cell difference(@Nullable Fraction difference, int decimals) {
        return difference == null ? Cell.words("—") : Cell.number(difference, decimals);
    }

    public static Table events(ChangeQueries.Page page) {
        List<Column> columns = List.of(
                Column.words("recordedAt", "入账时间", "Recorded"),
                Column.words("what", "事件", "Event"),
                Column.words("name", "单位", "Enterprise or cluster"),
                Column.words("report", "报表", "Report"),
                Column.words("changes", "改变或依据", "Changes or grounds"),
                Column.number("position", new Text("台账位置", "Position"), NO_UNIT));
        return new Table(
                "events",
                new Text("其间的事件", "Events in between"),
                columns,
                page.events().stream().map(ChangesTable::event).toList());
    }

    private static Table.Row event(Happening happening) {
        EventDetails details = EventDetails.of(happening.event());
        return Table.Row.of(
                Cell.words(Times.minute(happening.event().recordedAt())),
                Cell.words(details.title()),
                Cell.words(name(happening)).leadingTo(enterprise(details)),
                Cell.words(report(details)).leadingTo(address(details)),
                Cell.words(what(details)),
                Cell.number(happening.position()));
    }

    private static String name(Happening happening) {
        String name = happening.name();
        return name == null ? Objects.toString(happening.cluster(), "") : name;
    }

    private static @Nullable String enterprise(EventDetails details) {
        return details.uscc() == null ? null : "/enterprises/" + details.uscc();
    }

    private static Text report(EventDetails details) {
        if (details.form() == null || details.period() == null) {
            return NO_UNIT;
        }
        Text form = FormCatalogue.of(details.form()).title();
        Text period = details.period().label();
        return new Text(
                form.zh() + " " + period.zh() + " 第" + details.revision() + "版",
                form.en() + ", " + period.en() + ", revision " + details.revision());
    }

    private static @Nullable String address(EventDetails details) {
        return details.uscc() == null || details.form() == null
                ? null
                : "/enterprises/" + details.uscc() + "/reports/" + details.form() + "/" + details.period();
    }

    private static Text what(EventDetails details) {
        return new Text(what(details, Language.ZH), what(details, Language.EN));
    }

    /** The first changed cells, then the reason, the document, from when it holds. */
    private static String what(EventDetails details, Language language) {
        boolean zh = language == Language.ZH;
        List<String> parts = new ArrayList<>();
        if (!details.changes().isEmpty()) {
            FormDefinition form = FormCatalogue.of(Objects.requireNonNull(details.form()));
            String cells = details.changes().stream()
                    .limit(CELLS_SHOWN)
                    .map(change -> cell(change, form, language))
                    .collect(Collectors.joining(zh ? "；" : "; "));
            int more = details.changes().size() - CELLS_SHOWN;
            parts.add(more <= 0 ? cells : cells + (zh ? "；另有" + more + "格" : "; " + more + " more cells"));
        }
        if (details.effective() != null) {
            parts.add((zh ? "自" : "from ") + details.effective() + (zh ? "起" : ""));
        }
        if (details.reason() != null) {
            parts.add(details.reason());
        }
        if (details.document() != null) {
            parts.add(details.document());
        }
        return String.join(" · ", parts);
    }

    private static String cell(CellChange change, FormDefinition form, Language language) {
        return change.period().label().in(language) + " "
                + ChangedCells.item(change.item(), form).in(language) + " "
                + ChangedCells.column(change.column()).in(language) + " "
                + ChangedCells.shown(change.from()).shown(language) + " → "
                + ChangedCells.shown(change.to()).shown(language);
    }
}

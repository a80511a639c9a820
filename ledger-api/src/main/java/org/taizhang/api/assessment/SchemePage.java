package org.taizhang.api.assessment;

import java.util.List;
import java.util.Objects;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.taizhang.api.assessment.SchemeShelf.Shelved;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Page;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.api.page.Units;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.Assessments;
import org.taizhang.ledger.assessment.scheme.Indicator;
import org.taizhang.ledger.assessment.scheme.RuleText;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.SchemeJson;

/** One scheme in words. */
@Page
class SchemePage {

    private final Streams streams;

    SchemePage(Streams streams) {
        this.streams = streams;
    }

    @GetMapping("/schemes/{id}")
    String scheme(@PathVariable String id, Model model) {
        Shelved shelved = SchemeShelf.of(
                        streams.read(Assessments.STREAM, Assessments.ID).state())
                .get(id);
        Scheme scheme = shelved.scheme();
        model.addAttribute("shelved", shelved);
        model.addAttribute("scheme", scheme);
        model.addAttribute("hash", SchemeJson.hash(scheme));
        model.addAttribute(
                "indicators",
                new Table(
                        "indicators",
                        new Text("指标与规则", "Indicators and rules"),
                        List.of(
                                Column.words("indicator", "指标", "Indicator"),
                                Column.number("weight", new Text("权重", "Weight"), Column.NONE),
                                Column.words("unit", "单位", "Unit"),
                                Column.words("rule", "计分规则", "Rule"),
                                Column.words("value", "取数", "Value")),
                        scheme.indicators().stream().map(SchemePage::row).toList()));
        return "assessment/scheme";
    }

    private static Table.Row row(Indicator indicator) {
        return Table.Row.of(
                Cell.words(indicator.title()),
                indicator.weight() == null ? Cell.EMPTY : Cell.plain(Objects.requireNonNull(indicator.weight())),
                Cell.words(Units.of(indicator.unit())),
                Cell.words(RuleText.of(indicator.rule())),
                Cell.words(indicator.value()));
    }
}

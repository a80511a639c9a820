package org.taizhang.api.registry;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.taizhang.api.page.Cell;
import org.taizhang.api.page.Table;
import org.taizhang.api.page.Table.Column;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.plan.ClusterInfo;
import org.taizhang.ledger.plan.Plans;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.IndustryClasses;
import org.taizhang.ledger.registry.Membership;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRegistered;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.filing.DueReport;

/** Enterprises of the directory, as they stand in a month. */
public record EnterpriseTable(Plans plans, YearMonth month) {

    private static final Map<FormCode, Text> FORMS = new EnumMap<>(Map.of(
            FormCode.OUTPUT, new Text("产值", "Output"),
            FormCode.EMPLOYMENT, new Text("从业人员", "Employment"),
            FormCode.LAND_USE, new Text("用地用房", "Land use")));

    /** @param due what each of them owes for one period */
    public Table of(List<Enterprise> enterprises, Map<Uscc, List<DueReport>> due, Instant now) {
        Table directory = of(enterprises);
        List<Column> columns = new ArrayList<>(directory.columns());
        FORMS.forEach((form, title) -> columns.add(Column.words(form.toString(), title)));
        List<Table.Row> rows = new ArrayList<>();
        for (int at = 0; at < enterprises.size(); at++) {
            Uscc uscc = enterprises.get(at).particulars().uscc();
            List<Cell> cells = new ArrayList<>(directory.rows().get(at).cells());
            FORMS.keySet()
                    .forEach(form -> cells.add(due.getOrDefault(uscc, List.of()).stream()
                            .filter(report -> report.form() == form)
                            .findFirst()
                            .map(report -> Cell.EMPTY
                                    .lit(ReportState.of(report, now))
                                    .leadingTo("/enterprises/" + uscc + "/reports/" + form + "/" + report.period()))
                            .orElse(Cell.EMPTY)));
            rows.add(new Table.Row(cells, false));
        }
        return new Table(directory.id(), directory.caption(), columns, rows);
    }

    public Table of(List<Enterprise> enterprises) {
        return new Table(
                "enterprises",
                new Text("名录", "Directory"),
                List.of(
                        Column.words("name", "企业", "Enterprise"),
                        Column.words("uscc", "统一社会信用代码", "Unified social credit code"),
                        Column.words("industry", "行业小类", "Industry class"),
                        Column.words("cluster", "集聚区", "Cluster"),
                        Column.words("from", "入驻", "Settled"),
                        Column.words("state", "状态", "State")),
                enterprises.stream().map(this::row).toList());
    }

    private Table.Row row(Enterprise enterprise) {
        EnterpriseRegistered registered = enterprise.particulars(month);
        Membership latest = enterprise.memberships().stream()
                .reduce((earlier, later) -> later)
                .orElse(null);
        return Table.Row.of(
                Cell.words(registered.name()).leadingTo("/enterprises/" + registered.uscc()),
                Cell.words(registered.uscc().value()),
                Cell.words(industry(registered.industryClass())),
                latest == null ? Cell.EMPTY : Cell.words(cluster(latest)),
                latest == null ? Cell.EMPTY : Cell.words(latest.from().toString()),
                Cell.words(state(enterprise)));
    }

    public Text cluster(Membership membership) {
        String id = membership.cluster().value();
        return plans.cluster(membership.cluster()).map(ClusterInfo::shortName).orElse(new Text(id, id));
    }

    /** {@code 1311 稻谷加工}; the standard has no English names. */
    static String industry(IndustryClass industry) {
        return IndustryClasses.name(industry)
                .map(name -> industry.code() + " " + name)
                .orElse(industry.code());
    }

    public Text state(Enterprise enterprise) {
        Membership present = enterprise.membership(month).orElse(null);
        if (present == null) {
            return new Text("不在集聚区", "not a member");
        }
        if (enterprise.stopped().isPresent()) {
            return new Text("停产", "stopped");
        }
        if (present.producing() == null || YearMonth.from(present.producing()).isAfter(month)) {
            return new Text("筹建", "preparing");
        }
        return enterprise.aboveScale(month) ? new Text("规上", "above scale") : new Text("规下", "below scale");
    }
}

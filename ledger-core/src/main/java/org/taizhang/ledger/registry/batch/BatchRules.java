package org.taizhang.ledger.registry.batch;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.StreamRef;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.registry.DirectoryRules;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Membership;
import org.taizhang.ledger.registry.Uscc;

/**
 * What may be in a batch. The annual one (January) takes in and lets go; February takes in whoever has reached the
 * threshold, March to November only who began to produce since October of the year before; December none.
 *
 * @param batch to be judged as a whole and row by row
 */
record BatchRules(Batch batch) {

    private static final int ROWS_MAX = 500;

    /** All that is wrong: of a row under its pointer, as {@code /entering/3}. */
    List<Problem> broken(Recording recording, Streams facts) {
        List<Problem> problems = Stream.of(
                        DirectoryRules.month(batch.from(), recording),
                        DirectoryRules.document(batch.document()),
                        month(),
                        size())
                .flatMap(Optional::stream)
                .toList();
        return rows() > ROWS_MAX
                ? problems
                : Stream.concat(problems.stream(), rows(facts).stream()).toList();
    }

    List<StreamRef> reads() {
        return Stream.concat(batch.entering().stream(), batch.leaving().stream())
                .limit(ROWS_MAX)
                .map(uscc -> new StreamRef(Enterprise.STREAM, uscc.value()))
                .toList();
    }

    private int rows() {
        return batch.entering().size() + batch.leaving().size();
    }

    private Optional<Problem> size() {
        return rows() >= 1 && rows() <= ROWS_MAX
                ? Optional.empty()
                : problem(
                        "BATCH_SIZE",
                        "/entering",
                        "每批1至" + ROWS_MAX + "家。",
                        "A batch names 1 to " + ROWS_MAX + " enterprises.");
    }

    private Optional<Problem> month() {
        if (batch.from().getMonth() == Month.DECEMBER) {
            return problem(
                    "BATCH_MONTH",
                    "/from",
                    "12月不办理月度批次；年度批次自次年1月起。",
                    "There is no batch of December: the annual one holds from January.");
        }
        return batch.leaving().isEmpty() || annual()
                ? Optional.empty()
                : problem(
                        "LEAVING_ANNUAL",
                        "/leaving",
                        "退库只在年度批次（1月起）办理。",
                        "Only the annual batch, which holds from January, lets enterprises go.");
    }

    private boolean annual() {
        return batch.from().getMonth() == Month.JANUARY;
    }

    private List<Problem> rows(Streams facts) {
        Set<Uscc> seen = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < batch.entering().size(); i++) {
            Uscc uscc = batch.entering().get(i);
            Row row = new Row(uscc, "/entering/" + i, enterprise(uscc, facts));
            row.problem(seen).or(() -> entering(row)).ifPresent(problems::add);
        }
        for (int i = 0; i < batch.leaving().size(); i++) {
            Uscc uscc = batch.leaving().get(i);
            Row row = new Row(uscc, "/leaving/" + i, enterprise(uscc, facts));
            row.problem(seen).or(() -> leaving(row)).ifPresent(problems::add);
        }
        return problems;
    }

    private static Enterprise enterprise(Uscc uscc, Streams facts) {
        return facts.read(Enterprise.STREAM, uscc.value()).state();
    }

    private record Row(Uscc uscc, String pointer, Enterprise enterprise) {

        /** What is wrong with it on whichever side it stands. */
        Optional<Problem> problem(Set<Uscc> seen) {
            if (!seen.add(uscc)) {
                return of("BATCH_TWICE", "在本批中重复。", " is named twice.");
            }
            return enterprise.exists()
                    ? Optional.empty()
                    : of("ENTERPRISE_UNKNOWN", "不在名录库中，请先登记。", " is not in the directory: register it first.");
        }

        Optional<Problem> of(String rule, String zh, String en) {
            return BatchRules.problem(rule, pointer, uscc + zh, uscc + en);
        }
    }

    private Optional<Problem> entering(Row row) {
        Enterprise enterprise = row.enterprise();
        if (enterprise.membership(batch.from()).isEmpty()) {
            return row.of(
                    "NOT_A_MEMBER",
                    batch.from() + "不在任何集聚区名录内。",
                    " is a member of no cluster in " + batch.from() + ".");
        }
        if (!enterprise.industryClass(batch.from()).industrial()) {
            return row.of("NOT_INDUSTRIAL", "不属于工业行业小类。", " is not of an industrial class.");
        }
        if (enterprise.aboveScale(batch.from())) {
            return row.of("ABOVE_SCALE", "已是规上。", " is above scale already.");
        }
        return annual() || batch.from().getMonth() == Month.FEBRUARY || began(enterprise)
                ? Optional.empty()
                : row.of(
                        "NOT_NEW",
                        "不是" + since() + "以来新投产的单位，请在年度批次或2月批次办理。",
                        " did not begin to produce since " + since()
                                + ": it enters in the annual batch or in February.");
    }

    private Optional<Problem> leaving(Row row) {
        return row.enterprise().aboveScale(batch.from())
                ? Optional.empty()
                : row.of("BELOW_SCALE", "不是规上。", " is not above scale.");
    }

    private boolean began(Enterprise enterprise) {
        return enterprise.memberships().stream()
                .map(Membership::producing)
                .filter(Objects::nonNull)
                .noneMatch(first -> first.isBefore(since()));
    }

    private LocalDate since() {
        return LocalDate.of(batch.from().getYear() - 1, Month.OCTOBER, 1);
    }

    private static Optional<Problem> problem(String rule, String pointer, String zh, String en) {
        return Optional.of(Problem.of(rule, pointer, zh, en));
    }
}

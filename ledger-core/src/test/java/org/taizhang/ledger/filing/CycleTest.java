package org.taizhang.ledger.filing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.at;
import static org.taizhang.ledger.Example.county;
import static org.taizhang.ledger.Example.file;
import static org.taizhang.ledger.Example.millSince;
import static org.taizhang.ledger.Example.revise;
import static org.taizhang.ledger.FormCode.OUTPUT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.ledger.Command;
import org.taizhang.ledger.Decision;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.Sheet;

/** The one table of the cycle: in the code, in the documentation, and in what is decided. */
class CycleTest {

    private static final Period MARCH = Period.parse("2025-03");
    private static final int MOVES = 60;

    @Test
    void theTableIsTheOneOfTheDocumentation() throws IOException {
        assertThat(Files.readString(Path.of("../docs/reporting-cycle.md"))).contains(markdown());
    }

    private static String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("| 状态 state | 计入 counts | "
                + Arrays.stream(Move.values())
                        .map(move -> move.label().zh() + " " + move.label().en())
                        .collect(joining(" | "))
                + " |");
        lines.add("|" + "---|".repeat(Move.values().length + 2));
        for (ReportState state : ReportState.values()) {
            lines.add("| " + state.label().zh() + " " + state.label().en() + " | "
                    + state.effect().label().zh() + " " + state.effect().label().en() + " | "
                    + Arrays.stream(Move.values())
                            .map(move -> Cycle.after(state, move)
                                    .map(next -> next.label().zh())
                                    .orElse("–"))
                            .collect(joining(" | "))
                    + " |");
        }
        lines.add("| 关窗 the window | | "
                + Arrays.stream(Move.values())
                        .map(move -> move.legal().label().zh() + " "
                                + move.legal().label().en())
                        .collect(joining(" | "))
                + " |");
        return String.join("\n", lines);
    }

    @ParameterizedTest
    @EnumSource(ReportState.class)
    void whatIsNotLegalSaysWhatToDoInstead(ReportState state) {
        for (Move move : Move.values()) {
            assertThat(Cycle.broken(state, move).isEmpty())
                    .isEqualTo(Cycle.after(state, move).isPresent());
        }
    }

    /** Whatever is done to a report, it is where the table says, and what counts is what the table says. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsDecidedIsWhatTheTableSays(long seed) {
        Random random = new Random(seed);
        Given mill = millSince("2024-01");
        ReportState state = ReportState.DRAFT;
        List<Move> moves = Arrays.stream(Move.values())
                .filter(move -> move.legal() != Move.Legal.AFTER_CLOSE)
                .toList();
        for (int n = 0; n < MOVES; n++) {
            Move move = moves.get(random.nextInt(moves.size()));
            List<Query> queries = report(mill).map(Report::queries).orElse(List.of());
            boolean nothingToAnswer = queries.stream().allMatch(Query::settled);
            if (state == ReportState.DRAFT && move != Move.FILE
                    || move == Move.SETTLE && queries.isEmpty()
                    || move == Move.ANSWER && state == ReportState.ACCEPTED && nothingToAnswer) {
                continue;
            }
            Optional<ReportState> expected = Cycle.after(state, move);
            boolean legal = decide(mill, move(move, report(mill), n));
            assertThat(legal).as(state + " " + move).isEqualTo(expected.isPresent());
            ReportState reached = report(mill).orElseThrow().state();
            assertThat(reached)
                    .as(state + " " + move)
                    .isEqualTo(standing(expected.orElse(state), report(mill).orElseThrow()));
            assertThat(report(mill).orElseThrow().effective().map(r -> r.filed().revision()))
                    .as(state + " " + move)
                    .isEqualTo(counting(reached, report(mill).orElseThrow()));
            state = reached;
        }
    }

    /** What is still asked about a report says where it stands, if it is not accepted or returned. */
    private static ReportState standing(ReportState state, Report report) {
        if (state == ReportState.ACCEPTED || state == ReportState.RETURNED) {
            return state;
        }
        return report.queries().stream().anyMatch(Query::open)
                ? ReportState.QUERIED
                : report.queries().stream().allMatch(Query::settled) ? ReportState.FILED : ReportState.ANSWERED;
    }

    private static Optional<Integer> counting(ReportState state, Report report) {
        List<Report.Revision> revisions = report.revisions();
        return switch (state.effect()) {
            case NOTHING -> Optional.empty();
            case LATEST -> Optional.of(revisions.size());
            case PREVIOUS ->
                revisions.stream()
                        .filter(r -> r.status() != ReportBook.Status.RETURNED)
                        .map(r -> r.filed().revision())
                        .reduce((earlier, later) -> later);
        };
    }

    /** On one cell only, so that no query hides behind another; a filing leaves the cell as it is. */
    private static Command<ReportBook, FilingEvent> move(Move move, Optional<Report> report, int n) {
        int revision = report.map(r -> r.revisions().size()).orElse(0);
        int query = report.map(r -> r.queries().size()).orElse(0);
        Recording town = new Recording("town", at("2025-04-05T09:00"));
        return switch (move) {
            case FILE ->
                revision == 0
                        ? file(OUTPUT, "2025-03", Sheet.output(100))
                        : revise(OUTPUT, "2025-03", Sheet.output(100 + n).because("08", "录入差错"), revision);
            case CORRECT -> throw new IllegalArgumentException("a window that is open");
            case QUERY -> new QueryReport(town, MILL, OUTPUT, MARCH, revision, "exportDelivery", null, "第" + n + "问");
            case ANSWER -> new AnswerQuery(town, MILL, OUTPUT, MARCH, query, revision, "第" + n + "答");
            case SETTLE -> new SettleQuery(town, MILL, OUTPUT, MARCH, Math.max(1, query), revision);
            case ACCEPT -> new AcceptReport(county("2025-04-07T09:00"), MILL, OUTPUT, MARCH, revision);
            case RETURN -> new ReturnReport(county("2025-04-07T09:00"), MILL, OUTPUT, MARCH, revision, "与凭证不符");
        };
    }

    private static Optional<Report> report(Given mill) {
        return mill.ledger()
                .read(ReportBook.STREAM, ReportBook.id(MILL, 2025))
                .state()
                .report(OUTPUT, MARCH);
    }

    private static boolean decide(Given mill, Command<ReportBook, FilingEvent> command) {
        return mill.when(command).decision().on(new Decision.Cases<FilingEvent, Boolean>() {
            @Override
            public Boolean accepted(List<FilingEvent> events) {
                return true;
            }

            @Override
            public Boolean refused(Refusal refusal) {
                return false;
            }
        });
    }
}

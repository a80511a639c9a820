package org.taizhang.projections.vintage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.development.DevelopmentEvent;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.indicator.Figure;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.indicator.RandomHistory;
import org.taizhang.ledger.plan.PlanEvent;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Membership;
import org.taizhang.ledger.registry.RegistryEvent;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.window.WindowEvent;
import org.taizhang.projections.FiguresNode;
import org.taizhang.projections.LedgerNode;
import org.taizhang.projections.Recorded;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.TestNode;
import org.taizhang.projections.indicator.FigureTable;
import org.taizhang.projections.indicator.Viewer;
import org.taizhang.projections.indicator.Viewer.Reach;
import org.taizhang.projections.vintage.ChangeQueries.Happening;
import org.taizhang.projections.vintage.ChangeQueries.Page;

/** What happened between two positions, and how figures were known on the way, against a plain recount of the events. */
class ChangesTest {

    private static final int EVENTS = 500;
    private static final Period FIRST = new Period(2021, 6);
    private static final Period LAST = new Period(2021, 12);
    private static final ClusterId NANXI = new ClusterId("nanxi");

    private static final List<LedgerEvent> HISTORY = RandomHistory.of(211, EVENTS);
    private static final List<Optional<ClusterId>> CLUSTERS = clusters();

    private static TestDatabase database;
    private static LedgerNode ledger;
    private static FiguresNode figures;

    @BeforeAll
    static void record() {
        database = TestDatabase.create();
        ledger = TestNode.start(database);
        Recorded.record(ledger.ledger(), HISTORY);
        TestNode.awaitSequenced(database);
        figures = new FiguresNode(ledger, database.app());
        figures.start();
        assertThat(figures.progress().await(ledger.positions().head(), Duration.ofSeconds(20)))
                .isTrue();
    }

    @AfterAll
    static void close() {
        figures.close();
        ledger.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "nanxi", "jiangkou"})
    void every_event_that_concerns_the_scope_is_listed_once_and_counted(String scope) {
        Random random = new Random(5);
        for (int i = 0; i < 8; i++) {
            long after = random.nextInt(EVENTS);
            Between between =
                    new Between(new Scope(scope), FIRST, LAST, after, after + random.nextInt(EVENTS - (int) after + 1));
            List<Long> expected = concerned(between);

            List<Happening> listed = listed(between, Openness.EVERYTHING, 7);
            SortedMap<EventKind, Long> counted = new TreeMap<>(
                    listed.stream().collect(Collectors.groupingBy(Happening::kind, Collectors.counting())));

            assertThat(listed).extracting(Happening::position).isEqualTo(expected);
            assertThat(listed).allSatisfy(h -> {
                assertThat(h.event()).isEqualTo(HISTORY.get((int) h.position() - 1));
                assertThat(ledger.positions().of(h.eventId())).hasValue(h.position());
                assertThat(Optional.ofNullable(h.cluster())).isEqualTo(CLUSTERS.get((int) h.position() - 1));
            });
            assertThat(figures.questions().changes().counts(between)).isEqualTo(counted);
        }
    }

    @Test
    void a_town_sees_the_events_of_its_cluster_and_the_plan_and_no_others() {
        Reach own = Reach.of(NANXI);
        Openness town = new Openness(new Viewer(false, own, own, Set.of()), own, own);

        List<Happening> everywhere = listed(whole(Scope.ALL), town, 100);

        assertThat(everywhere)
                .extracting(Happening::position)
                .containsExactlyElementsOf(listed(whole(Scope.of(NANXI)), Openness.EVERYTHING, 100).stream()
                        .map(Happening::position)
                        .toList());
        assertThat(page(whole(Scope.ALL), town).complete()).isFalse();
        assertThat(page(whole(Scope.of(NANXI)), town).complete()).isTrue();
    }

    @Test
    void land_use_reports_alone_are_open_to_those_who_may_see_only_these() {
        Openness administrative =
                new Openness(new Viewer(false, Reach.NONE, Reach.ALL, Set.of()), Reach.NONE, Reach.NONE);

        assertThat(listed(whole(Scope.ALL), administrative, 100))
                .filteredOn(h -> h.kind() != EventKind.PLAN)
                .isNotEmpty()
                .allSatisfy(h -> assertThat(((FilingEvent) h.event()).form()).isEqualTo(FormCode.LAND_USE));
    }

    @Test
    void a_filer_sees_its_own_events_only() {
        Uscc own = HISTORY.stream()
                .filter(ReportFiled.class::isInstance)
                .map(e -> ((ReportFiled) e).uscc())
                .findFirst()
                .orElseThrow();
        Openness filer = new Openness(new Viewer(false, Reach.NONE, Reach.NONE, Set.of(own)), Reach.NONE, Reach.NONE);

        assertThat(listed(whole(Scope.ALL), filer, 100))
                .filteredOn(h -> h.kind() != EventKind.PLAN)
                .isNotEmpty()
                .allSatisfy(h -> {
                    assertThat(uscc(h.event())).contains(own);
                    assertThat(h.name()).isNotBlank();
                });
    }

    @Test
    void a_page_is_bounded() {
        assertThatThrownBy(() -> figures.questions().changes().page(whole(Scope.ALL), Openness.EVERYTHING, 0, 501))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A vintage is the figure of the whole table at that position, for every indicator. */
    @Test
    void vintages_are_the_figures_of_each_position() {
        List<Long> positions = List.of(0L, 40L, 200L, 200L, (long) EVENTS);
        for (Scope scope : List.of(Scope.ALL, Scope.of(NANXI))) {
            for (Viewer viewer : List.of(Viewer.EVERYTHING, Viewer.FIGURES_ONLY)) {
                List<FigureTable> tables = positions.stream()
                        .map(position -> figures.questions().indicators().table(scope, FIRST, LAST, position, viewer))
                        .toList();
                for (IndicatorCode code : IndicatorCode.values()) {
                    List<List<Figure>> vintages =
                            figures.questions().vintages().vintages(scope, code, FIRST, LAST, positions, viewer);
                    for (int i = 0; i < positions.size(); i++) {
                        assertThat(vintages.get(i))
                                .as("%s of %s at %d", code, scope, positions.get(i))
                                .isEqualTo(tables.get(i).row(code));
                    }
                }
            }
        }
    }

    private static Between whole(Scope scope) {
        return new Between(scope, FIRST, LAST, 0, EVENTS);
    }

    private static Page page(Between between, Openness open) {
        return figures.questions().changes().page(between, open, 0, 10);
    }

    private static List<Happening> listed(Between between, Openness open, int limit) {
        List<Happening> listed = new ArrayList<>();
        Long after = 0L;
        while (after != null) {
            Page page = figures.questions().changes().page(between, open, after, limit);
            listed.addAll(page.events());
            after = page.next();
        }
        return listed;
    }

    private static List<Long> concerned(Between between) {
        List<Long> concerned = new ArrayList<>();
        for (long position = between.after() + 1; position <= between.until(); position++) {
            LedgerEvent event = HISTORY.get((int) position - 1);
            Optional<ClusterId> cluster = CLUSTERS.get((int) position - 1);
            boolean place = between.scope().all()
                    || event instanceof PlanEvent
                    || cluster.equals(between.scope().cluster());
            boolean time = period(event)
                    .filter(p -> p.compareTo(between.reachedBack()) < 0 || p.compareTo(between.last()) > 0)
                    .isEmpty();
            boolean ofValues = !(event instanceof WindowEvent);
            if (place && time && ofValues) {
                concerned.add(position);
            }
        }
        return concerned;
    }

    private static Optional<Period> period(LedgerEvent event) {
        return event instanceof FilingEvent filing
                ? Optional.of(filing.period())
                : event instanceof DevelopmentEvent development ? Optional.of(development.period()) : Optional.empty();
    }

    private static Optional<Uscc> uscc(LedgerEvent event) {
        return event instanceof FilingEvent filing
                ? Optional.of(filing.uscc())
                : event instanceof RegistryEvent change ? Optional.of(change.uscc()) : Optional.empty();
    }

    /** The cluster each event of the history is about. */
    private static List<Optional<ClusterId>> clusters() {
        Map<String, ClusterId> filed = new HashMap<>();
        Map<Uscc, Enterprise> directory = new HashMap<>();
        List<Optional<ClusterId>> clusters = new ArrayList<>();
        for (LedgerEvent event : HISTORY) {
            if (event instanceof FilingEvent filing) {
                String report = filing.uscc() + " " + filing.form() + " " + filing.period() + " " + filing.revision();
                if (event instanceof ReportFiled first) {
                    filed.put(report, first.cluster());
                }
                clusters.add(Optional.of(filed.get(report)));
            } else if (event instanceof RegistryEvent change) {
                Enterprise before = directory.getOrDefault(
                        change.uscc(),
                        Enterprise.STREAM.initial().apply(change.uscc().value()));
                Enterprise after = change.evolve(before);
                directory.put(change.uscc(), after);
                clusters.add(after.memberships().stream()
                        .reduce((earlier, later) -> later)
                        .map(Membership::cluster));
            } else if (event instanceof DevelopmentEvent development) {
                clusters.add(Optional.of(development.cluster()));
            } else {
                clusters.add(Optional.empty());
            }
        }
        return clusters;
    }
}

package org.taizhang.projections.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.projections.TestCommand.AT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.registry.Enterprise;
import org.taizhang.ledger.registry.Enterprise.Scale;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseLeft;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRegistered;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseSettled;
import org.taizhang.ledger.registry.RegistryEvent.ProductionResumed;
import org.taizhang.ledger.registry.RegistryEvent.ProductionStopped;
import org.taizhang.ledger.registry.RegistryEvent.ScaleChanged;
import org.taizhang.ledger.registry.Stop;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.projections.Append;
import org.taizhang.projections.TestCommand;
import org.taizhang.projections.TestReader;

class DirectoryQueriesTest {

    private static final ClusterId NANXI = new ClusterId("nanxi");
    private static final ClusterId GAOYANG = new ClusterId("gaoyang");
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final Uscc ONE = TestCommand.uscc(1);

    private final TestReader reader = new TestReader("registry.sql", EnterpriseModel::new);
    private final DirectoryQueries directory =
            new JdbcDirectoryQueries(reader.database().app(), () -> "read_1");

    @AfterEach
    void stop() {
        reader.close();
    }

    @Test
    void a_registered_enterprise_is_known_from_its_position_on() {
        read(registered(1, "云阳面业"));

        assertThat(directory.find(ONE, 0)).isEmpty();
        assertThat(find(1).particulars()).isEqualTo(registered(1, "云阳面业").event());
    }

    @Test
    void a_settlement() {
        read(registered(1, "甲"), settled(1, NANXI));

        assertThat(find(1).memberships()).isEmpty();
        assertThat(find(2).present().orElseThrow().cluster()).isEqualTo(NANXI);
    }

    @Test
    void a_change_of_scale() {
        read(
                registered(1, "甲"),
                Append.of(new ScaleChanged("a", AT, ONE, true, MARCH, "d")),
                Append.of(new ScaleChanged("a", AT, ONE, false, MARCH.plusMonths(2), "d")));

        assertThat(find(1).scales()).isEmpty();
        assertThat(find(2).scales()).containsExactly(new Scale(true, MARCH));
        assertThat(find(3).scales()).containsExactly(new Scale(true, MARCH), new Scale(false, MARCH.plusMonths(2)));
    }

    @Test
    void a_stoppage_and_its_end() {
        LocalDate from = MARCH.atDay(4);
        LocalDate until = MARCH.atDay(20);
        read(
                registered(1, "甲"),
                Append.of(new ProductionStopped("a", AT, ONE, from, "d")),
                Append.of(new ProductionResumed("a", AT, ONE, until, "d")));

        assertThat(find(1).stops()).isEmpty();
        assertThat(find(2).stops()).containsExactly(new Stop(from, null));
        assertThat(find(3).stops()).containsExactly(new Stop(from, until));
    }

    @Test
    void who_left_is_found_under_its_last_cluster_and_who_moved_under_its_new_one() {
        read(registered(1, "甲"), settled(1, NANXI), left(1), settled(1, GAOYANG), left(1));

        assertThat(list(NANXI, null, 3)).containsExactly(1);
        assertThat(list(NANXI, null, 4)).isEmpty();
        assertThat(list(GAOYANG, null, 4)).containsExactly(1);
        assertThat(list(GAOYANG, null, 5)).containsExactly(1);
        assertThat(find(4).present()).isPresent();
        assertThat(find(5).present()).isEmpty();
    }

    @Test
    void an_enterprise_is_in_the_list_once_and_only_from_its_registration_on() {
        read(registered(2, "乙"), registered(1, "甲"), settled(2, NANXI));

        assertThat(list(null, null, 0)).isEmpty();
        assertThat(list(null, null, 1)).containsExactly(2);
        assertThat(list(null, null, 3)).containsExactly(1, 2);
        assertThat(list(NANXI, null, 2)).isEmpty();
    }

    @Test
    void a_part_of_the_name_or_the_beginning_of_the_code_is_enough() {
        read(registered(1, "云阳面业"), registered(2, "重庆面业股份"), registered(30, "三峡风"));

        assertThat(list(null, "面业", 3)).containsExactly(1, 2);
        assertThat(list(null, "股份", 3)).containsExactly(2);
        assertThat(list(null, ONE.value().substring(0, 16), 3)).containsExactly(1, 2);
        assertThat(list(null, ONE.value(), 3)).containsExactly(1);
        assertThat(list(null, ONE.value().substring(1, 9), 3))
                .as("the middle of the code")
                .isEmpty();
    }

    @Test
    void capitals_and_widths_make_no_difference() {
        read(registered(1, "ABC（云阳）电子ＬＥＤ厂"), registered(2, "三峡风"));

        assertThat(list(null, "abc", 2)).containsExactly(1);
        assertThat(list(null, "(云阳)", 2)).containsExactly(1);
        assertThat(list(null, "led", 2)).containsExactly(1);
        assertThat(list(null, "ＡＢＣ（", 2)).containsExactly(1);
        assertThat(list(null, ONE.value().toLowerCase(Locale.ROOT), 2)).containsExactly(1);
        assertThat(list(null, "９１５", 2)).as("the code in full width").containsExactly(1, 2);
    }

    @Test
    void wildcards_quotes_and_backslashes_are_text() {
        read(registered(1, "百分之百100%"), registered(2, "a_b"), registered(3, "O'N\\N\t零\n"));

        assertThat(list(null, "%", 3)).containsExactly(1);
        assertThat(list(null, "_", 3)).containsExactly(2);
        assertThat(list(null, "O'", 3)).containsExactly(3);
        assertThat(list(null, "\\N\t零\n", 3)).containsExactly(3);
        assertThat(list(null, "a%b", 3)).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_holes_whatever_is_recorded_meanwhile() {
        Append<?, ?>[] all = new Append<?, ?>[11];
        for (int n = 0; n < 10; n++) {
            all[n] = registered(2 * n + 2, "企业" + n);
        }
        all[10] = registered(3, "后来");
        read(all);

        List<Uscc> seen = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String cursor = null;
        do {
            DirectoryQueries.Page page = directory.list(null, "企", cursor, 4, 10);
            page.enterprises().forEach(e -> seen.add(e.particulars().uscc()));
            sizes.add(page.enterprises().size());
            cursor = page.next();
        } while (cursor != null);

        assertThat(sizes).containsExactly(4, 4, 2);
        assertThat(seen).hasSize(10).isSorted().doesNotHaveDuplicates().doesNotContain(TestCommand.uscc(3));
        assertThat(directory.list(null, null, null, 10, 10).next())
                .as("after the last")
                .isNull();
    }

    @Test
    void a_page_holds_from_1_to_500() {
        assertThatThrownBy(() -> directory.list(null, null, null, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> directory.list(null, null, null, 501, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_rows_do_not_depend_on_where_batches_end() {
        reader.record(registered(1, "甲"), settled(1, NANXI), registered(2, "乙"), settled(2, NANXI), left(1));
        reader.record(settled(1, GAOYANG), left(2), left(1));

        reader.read("read_1", 1);
        reader.read("read_2", 3);
        reader.read("read_3", 1000);

        assertThat(reader.rows("read_1", "enterprise"))
                .hasSize(2)
                .isEqualTo(reader.rows("read_2", "enterprise"))
                .isEqualTo(reader.rows("read_3", "enterprise"));
        assertThat(reader.rows("read_1", "enterprise_version"))
                .hasSize(8)
                .isEqualTo(reader.rows("read_2", "enterprise_version"))
                .isEqualTo(reader.rows("read_3", "enterprise_version"));
    }

    private void read(Append<?, ?>... events) {
        reader.record(events);
        reader.read("read_1", 1000);
    }

    private Enterprise find(long position) {
        return directory.find(ONE, position).orElseThrow();
    }

    /** The numbers of the codes found. */
    private List<Integer> list(@Nullable ClusterId cluster, @Nullable String q, long position) {
        return directory.list(cluster, q, null, 500, position).enterprises().stream()
                .map(e -> Integer.valueOf(e.particulars().uscc().value().substring(10, 17)))
                .toList();
    }

    private static Append<?, ?> registered(int n, String name) {
        return Append.of(new EnterpriseRegistered(
                "a", AT, TestCommand.uscc(n), name, new IndustryClass("1431"), n % 2 == 0, "d"));
    }

    private static Append<?, ?> settled(int n, ClusterId cluster) {
        return Append.of(new EnterpriseSettled("a", AT, TestCommand.uscc(n), cluster, MARCH, false, "d"));
    }

    private static Append<?, ?> left(int n) {
        return Append.of(new EnterpriseLeft("a", AT, TestCommand.uscc(n), MARCH, "d"));
    }
}

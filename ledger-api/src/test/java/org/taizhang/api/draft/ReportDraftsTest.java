package org.taizhang.api.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import org.taizhang.api.form.TypedForm;
import org.taizhang.api.rest.ReportKey;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.registry.Uscc;

@TestApplication
class ReportDraftsTest {

    private static final TypedForm ONE = typed("１２，３００");
    private static final TypedForm OTHER = typed("一万");

    @Autowired
    private ReportDrafts drafts;

    private final ReportKey report =
            new ReportKey(new Uscc(Given.freshUscc()), FormCode.OUTPUT, Period.parse("2026-02"));

    @Test
    void what_was_typed_is_kept_exactly_so() {
        drafts.save(report, "acc-a", Draft.NONE, ONE);
        assertThat(drafts.of(report)).singleElement().satisfies(draft -> {
            assertThat(draft.author()).isEqualTo("acc-a");
            assertThat(draft.typed()).isEqualTo(ONE);
        });
    }

    @Test
    void a_window_that_has_not_seen_the_last_version_overwrites_nothing() {
        long first = drafts.save(report, "acc-a", Draft.NONE, ONE).orElseThrow().version();
        long second = drafts.save(report, "acc-a", first, OTHER).orElseThrow().version();
        assertThat(drafts.save(report, "acc-a", first, ONE)).isEmpty();
        assertThat(drafts.save(report, "acc-a", Draft.NONE, ONE)).isEmpty();
        assertThat(drafts.of(report)).singleElement().satisfies(draft -> {
            assertThat(draft.typed()).isEqualTo(OTHER);
            assertThat(draft.version()).isEqualTo(second);
        });
    }

    @Test
    void a_draft_that_was_erased_meanwhile_does_not_come_back_by_itself() {
        long first = drafts.save(report, "acc-a", Draft.NONE, ONE).orElseThrow().version();
        drafts.erase(report);
        assertThat(drafts.save(report, "acc-a", first, OTHER)).isEmpty();
        assertThat(drafts.of(report)).isEmpty();
        assertThat(drafts.save(report, "acc-a", Draft.NONE, OTHER).orElseThrow().version())
                .isNotEqualTo(first);
    }

    @Test
    void everybody_has_a_draft_of_their_own_and_filing_ends_them_all() {
        drafts.save(report, "acc-a", Draft.NONE, ONE);
        drafts.save(report, "acc-b", Draft.NONE, OTHER);
        drafts.discard(report, "acc-b");
        assertThat(drafts.of(report)).extracting(Draft::author).containsExactly("acc-a");
        drafts.save(report, "acc-b", Draft.NONE, OTHER);
        drafts.erase(report);
        assertThat(drafts.of(report)).isEmpty();
    }

    private static TypedForm typed(String output) {
        return new TypedForm(Map.of("values.grossOutput", output));
    }
}

package org.taizhang.ledger.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.ledger.Example.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.Recording;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.ledger.publication.PublicationEvent.PublicationReleased;

class PublicationTest {

    private static final Period DECEMBER = Period.december(2025);
    private static final Subject SUBJECT = Subject.of(DECEMBER);
    private static final Recording FIRST = new Recording("county", at("2026-01-26T09:40"));
    private static final Recording SECOND = new Recording("county2", at("2026-01-26T15:30"));

    private static ProposePublication propose(long position, PublicationStatus status, @Nullable String reason) {
        return new ProposePublication(FIRST, SUBJECT, DECEMBER, position, status, "云统公报〔2026〕1号", reason, Set.of());
    }

    private static Given published(PublicationStatus... statuses) {
        Given given = Given.nothing();
        for (int i = 0; i < statuses.length; i++) {
            given.done(
                    propose(100 + i, statuses[i], i == 0 ? null : "更正后的数"),
                    new ReleasePublication(SECOND, SUBJECT, i + 1));
        }
        return given;
    }

    @Test
    void a_second_person_gives_out_what_the_first_proposed() {
        Given given = Given.nothing().done(propose(100, PublicationStatus.PROVISIONAL, null));

        given.when(new ReleasePublication(FIRST, SUBJECT, 1)).thenRefused(Kind.FORBIDDEN, "SECOND_PERSON");
        List<PublicationEvent> events =
                given.when(new ReleasePublication(SECOND, SUBJECT, 1)).thenRecorded();

        PublicationReleased released = (PublicationReleased) events.get(0);
        assertThat(released.actor()).isEqualTo("county2");
        assertThat(released.pinned().position()).isEqualTo(100);
        assertThat(released.pinned().formulas()).hasSize(IndicatorCode.values().length);
    }

    @Test
    void what_is_already_so_records_nothing() {
        Given.nothing()
                .done(propose(100, PublicationStatus.PROVISIONAL, null))
                .when(propose(100, PublicationStatus.PROVISIONAL, null))
                .thenNothing();
        published(PublicationStatus.PROVISIONAL)
                .when(new ReleasePublication(SECOND, SUBJECT, 1))
                .thenNothing();
    }

    @Test
    void one_proposal_of_a_period_waits_at_a_time() {
        Given given = Given.nothing().done(propose(100, PublicationStatus.PROVISIONAL, null));

        given.when(propose(101, PublicationStatus.PROVISIONAL, null)).thenRefused(Kind.CONFLICT, "PROPOSAL_WAITS");
        given.done(new WithdrawPublication(SECOND, SUBJECT, 1, "位置取早了"))
                .when(new ReleasePublication(SECOND, SUBJECT, 1))
                .thenRefused(Kind.CONFLICT, "WITHDRAWN");
        given.done(propose(101, PublicationStatus.PROVISIONAL, null), new ReleasePublication(SECOND, SUBJECT, 2));
    }

    @Test
    void a_later_publication_is_a_revision_with_a_reason_at_a_later_position() {
        Given given = published(PublicationStatus.PROVISIONAL);

        given.when(propose(100, PublicationStatus.PROVISIONAL, null))
                .thenRefused(Kind.INVALID, "STATUS_ORDER", "POSITION_NOT_LATER", "TEXT_BLANK");
        given.when(propose(101, PublicationStatus.REVISED, "更正后的数")).thenRecorded();
    }

    @Test
    void the_first_replaces_nothing_and_is_no_revision() {
        Given.nothing()
                .when(propose(0, PublicationStatus.REVISED, "更正后的数"))
                .thenRefused(Kind.INVALID, "STATUS_ORDER", "POSITION_NOT_LATER", "NOTHING_REPLACED");
    }

    @Test
    void after_final_figures_only_final_ones_follow() {
        Given given = published(PublicationStatus.PROVISIONAL, PublicationStatus.REVISED, PublicationStatus.FINAL);

        given.when(propose(200, PublicationStatus.REVISED, "普查修订")).thenRefused(Kind.INVALID, "STATUS_ORDER");
        given.when(propose(200, PublicationStatus.FINAL, "普查修订")).thenRecorded();
    }

    @Test
    void provisional_figures_are_not_final() {
        Given.nothing()
                .when(new ProposePublication(
                        FIRST,
                        SUBJECT,
                        DECEMBER,
                        100,
                        PublicationStatus.FINAL,
                        "文号",
                        null,
                        Set.of(IndicatorCode.INTENSITY)))
                .thenRefused(Kind.INVALID, "FIGURES_NOT_FINAL");
    }

    @Test
    void a_period_that_runs_is_not_published_and_a_document_is_needed() {
        Period next = new Period(2026, 2);
        Given.nothing()
                .when(new ProposePublication(
                        FIRST, Subject.of(next), next, 100, PublicationStatus.PROVISIONAL, " ", null, Set.of()))
                .thenRefused(Kind.INVALID, "PERIOD_NOT_ENDED", "TEXT_BLANK");
    }

    @Test
    void what_was_given_out_stays() {
        published(PublicationStatus.PROVISIONAL)
                .when(new WithdrawPublication(SECOND, SUBJECT, 1, "不对"))
                .thenRefused(Kind.CONFLICT, "RELEASED");
        Given.nothing()
                .when(new ReleasePublication(SECOND, SUBJECT, 1))
                .thenRefused(Kind.NOT_FOUND, "PUBLICATION_UNKNOWN");
    }

    @Test
    void an_assessment_counts_from_the_position_certified_for_it() {
        Subject subject = Subject.ofAssessment("2025");
        Given given = Given.nothing()
                .done(
                        new ProposePublication(
                                FIRST, subject, DECEMBER, 77, PublicationStatus.PROVISIONAL, "文号", null, Set.of()),
                        new ReleasePublication(SECOND, subject, 1));

        PublicationSeries series =
                given.ledger().read(PublicationSeries.STREAM, subject.value()).state();
        assertThat(series.current().orElseThrow().pinned().position()).isEqualTo(77);
        assertThat(series.current().orElseThrow().id()).hasToString("assessment-2025.1");
    }

    @Test
    void the_figures_of_a_period_are_published_under_its_name() {
        assertThatThrownBy(() -> new ProposePublication(
                        FIRST,
                        Subject.of(Period.december(2024)),
                        DECEMBER,
                        1,
                        PublicationStatus.PROVISIONAL,
                        "文号",
                        null,
                        Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12.1", "assessment-2025.12", "2025-02.9999"})
    void ids_are_read_as_they_are_written(String id) {
        assertThat(PublicationId.parse(id))
                .hasValueSatisfying(known -> assertThat(known).hasToString(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2025-12", "2025-12.0", "2025-01.1", "assessment-.1", "assessment-A.1", "x.1", "2025-12.1.1"
            })
    void anything_else_is_no_id(String id) {
        assertThat(PublicationId.parse(id)).isEmpty();
    }

    @Test
    void the_calendar_knows_when_figures_come_out_next() {
        assertThat(PublicationCalendar.next(LocalDate.parse("2026-03-05"))
                        .orElseThrow()
                        .period())
                .isEqualTo(new Period(2026, 2));
        assertThat(PublicationCalendar.of(DECEMBER).orElseThrow().on()).isEqualTo(LocalDate.parse("2026-01-26"));
        assertThat(PublicationCalendar.of(new Period(2099, 2))).isEmpty();
    }
}

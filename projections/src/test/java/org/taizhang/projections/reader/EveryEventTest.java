package org.taizhang.projections.reader;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.adoption.Ending;
import org.taizhang.ledger.assessment.Binding;
import org.taizhang.ledger.assessment.ObjectionEvent.ObjectionAnswered;
import org.taizhang.ledger.assessment.ObjectionEvent.ObjectionFiled;
import org.taizhang.ledger.assessment.ObjectionEvent.ObjectionRuled;
import org.taizhang.ledger.assessment.ObjectionEvent.RulingProposed;
import org.taizhang.ledger.assessment.RemarkEvent.DemeritNoted;
import org.taizhang.ledger.assessment.RemarkEvent.NoFaultDecided;
import org.taizhang.ledger.assessment.RemarkEvent.NoFaultProposed;
import org.taizhang.ledger.assessment.RemarkEvent.VetoNoted;
import org.taizhang.ledger.assessment.Ruling;
import org.taizhang.ledger.assessment.SchemeEvent.SchemeAdopted;
import org.taizhang.ledger.assessment.SchemeEvent.SchemeProposalEnded;
import org.taizhang.ledger.assessment.SchemeEvent.SchemeProposed;
import org.taizhang.ledger.assessment.StepEvent.AssessmentComputed;
import org.taizhang.ledger.assessment.StepEvent.AssessmentFinalised;
import org.taizhang.ledger.assessment.StepEvent.AssessmentOpened;
import org.taizhang.ledger.assessment.StepEvent.AssessmentPublished;
import org.taizhang.ledger.assessment.StepEvent.AssessmentReviewed;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.ShippedSchemes;
import org.taizhang.ledger.calendar.DecidedCalendar;
import org.taizhang.ledger.calendar.Holidays;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckCatalogue;
import org.taizhang.ledger.check.CheckDefinition;
import org.taizhang.ledger.check.CheckEvent.CheckAdopted;
import org.taizhang.ledger.check.CheckEvent.CheckProposalEnded;
import org.taizhang.ledger.check.CheckEvent.CheckProposed;
import org.taizhang.ledger.check.CheckEvent.CheckRetired;
import org.taizhang.ledger.check.CheckEvent.RetirementProposed;
import org.taizhang.ledger.check.CheckKey;
import org.taizhang.ledger.check.CheckNote;
import org.taizhang.ledger.check.Outcome;
import org.taizhang.ledger.declaration.LedgerDeclared;
import org.taizhang.ledger.declaration.LedgerDeclared.ClockKind;
import org.taizhang.ledger.declaration.LedgerDeclared.LedgerKind;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentConfirmed;
import org.taizhang.ledger.development.DevelopmentEvent.DevelopmentFiled;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceCountersigned;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceDeclined;
import org.taizhang.ledger.filing.AssistanceEvent.AssistanceOffered;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionConsented;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionEndorsed;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionRefused;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionRequested;
import org.taizhang.ledger.filing.CorrectionEvent.CorrectionWithdrawn;
import org.taizhang.ledger.filing.FilingEvent.ExplanationJudged;
import org.taizhang.ledger.filing.FilingEvent.ReportAccepted;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.filing.FilingEvent.ReportReturned;
import org.taizhang.ledger.filing.QueryEvent.QueryAnswered;
import org.taizhang.ledger.filing.QueryEvent.QuerySettled;
import org.taizhang.ledger.filing.QueryEvent.ReportQueried;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.Channel;
import org.taizhang.ledger.form.FormCatalogue;
import org.taizhang.ledger.form.FormEvent.FormAdopted;
import org.taizhang.ledger.form.FormEvent.FormProposalEnded;
import org.taizhang.ledger.form.FormEvent.FormProposed;
import org.taizhang.ledger.form.Reason;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.form.Signatures;
import org.taizhang.ledger.integrity.IntegrityEvent.InterferenceHandled;
import org.taizhang.ledger.integrity.IntegrityEvent.InterferenceReported;
import org.taizhang.ledger.plan.FoundingPlan;
import org.taizhang.ledger.plan.IndustryMapping;
import org.taizhang.ledger.plan.PlanEvent.MappingAdopted;
import org.taizhang.ledger.plan.PlanEvent.MappingProposed;
import org.taizhang.ledger.plan.PlanEvent.PathBasesAdopted;
import org.taizhang.ledger.plan.PlanEvent.PathBasesProposed;
import org.taizhang.ledger.plan.PlanEvent.PlanAdopted;
import org.taizhang.ledger.plan.PlanEvent.PlanProposed;
import org.taizhang.ledger.plan.PlanEvent.ProposalEnded;
import org.taizhang.ledger.plan.PlanEvent.TargetPathsAdopted;
import org.taizhang.ledger.plan.PlanEvent.TargetPathsProposed;
import org.taizhang.ledger.plan.PlanKind;
import org.taizhang.ledger.plan.TargetPaths;
import org.taizhang.ledger.publication.Pinned;
import org.taizhang.ledger.publication.PublicationEvent.PublicationProposed;
import org.taizhang.ledger.publication.PublicationEvent.PublicationReleased;
import org.taizhang.ledger.publication.PublicationEvent.PublicationWithdrawn;
import org.taizhang.ledger.publication.PublicationStatus;
import org.taizhang.ledger.publication.Subject;
import org.taizhang.ledger.registry.RegistryEvent.ClassChanged;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseEnded;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseLeft;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRegistered;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRelocated;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRenamed;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseSettled;
import org.taizhang.ledger.registry.RegistryEvent.PredecessorRecorded;
import org.taizhang.ledger.registry.RegistryEvent.ProductionResumed;
import org.taizhang.ledger.registry.RegistryEvent.ProductionStopped;
import org.taizhang.ledger.registry.RegistryEvent.ScaleChanged;
import org.taizhang.ledger.registry.Uscc;
import org.taizhang.ledger.registry.batch.Batch;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchAccepted;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchProposed;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchRejected;
import org.taizhang.ledger.registry.batch.BatchEvent.BatchWithdrawn;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeAccepted;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeProposed;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeRejected;
import org.taizhang.ledger.registry.proposal.ProposalEvent.ChangeWithdrawn;
import org.taizhang.ledger.registry.proposal.ProposedChange;
import org.taizhang.ledger.shell.EventTypes;
import org.taizhang.ledger.transparency.decision.LogEvent.ErasureProposed;
import org.taizhang.ledger.transparency.decision.LogEvent.KeyRotated;
import org.taizhang.ledger.transparency.decision.LogEvent.LogRestarted;
import org.taizhang.ledger.transparency.decision.LogEvent.SaltErased;
import org.taizhang.ledger.window.CalendarEvent.CalendarAdopted;
import org.taizhang.ledger.window.CalendarEvent.CalendarProposalEnded;
import org.taizhang.ledger.window.CalendarEvent.CalendarProposed;
import org.taizhang.ledger.window.Extension;
import org.taizhang.ledger.window.WindowEvent.ExtensionGranted;
import org.taizhang.ledger.window.WindowEvent.ExtensionProposalEnded;
import org.taizhang.ledger.window.WindowEvent.ExtensionProposed;
import org.taizhang.ledger.window.WindowEvent.WindowClosed;
import org.taizhang.ledger.window.WindowEvent.WindowOpened;
import org.taizhang.projections.TestCommand;
import org.taizhang.projections.TestDatabase;
import org.taizhang.projections.announcement.AnnouncementModel;
import org.taizhang.projections.development.DevelopmentModel;
import org.taizhang.projections.filing.AssistanceModel;
import org.taizhang.projections.filing.CorrectionModel;
import org.taizhang.projections.filing.QueryModel;
import org.taizhang.projections.filing.ReportModel;
import org.taizhang.projections.indicator.IndicatorModel;
import org.taizhang.projections.publication.PublicationModel;
import org.taizhang.projections.read.ReadVersion;
import org.taizhang.projections.registry.BatchModel;
import org.taizhang.projections.registry.EnterpriseModel;
import org.taizhang.projections.registry.ProposalModel;
import org.taizhang.projections.window.ExtensionModel;

/**
 * Which tables every event writes to, and no others: a branch of a read model that silently does nothing is found here,
 * and an event nobody has listed.
 */
class EveryEventTest {

    private static final Instant AT = Instant.parse("2025-04-05T01:00:00Z");
    private static final ClusterId JIANGKOU = new ClusterId("jiangkou");
    private static final Period MARCH = new Period(2025, 3);
    private static final Uscc MILL = TestCommand.uscc(1);
    private static final FoundingPlan FOUNDING = FoundingPlan.yunyang(AT);
    private static final Scheme SCHEME =
            ShippedSchemes.find("yunyang-2025-proposal").orElseThrow();
    private static final Signatures SIGNED = new Signatures("p", "s", "u");

    private static final CheckNote UNCHECKED =
            new CheckNote("L11", 1, "idleLand", Outcome.RULE_ERROR, new Text("", ""), null, null);

    private static final Uscc OTHER = TestCommand.uscc(2);
    private static final ProposedChange EXIT = new ProposedChange.Exit(YearMonth.of(2025, 6), "d");
    private static final Batch BATCH = new Batch(YearMonth.of(2025, 2), "d", List.of(MILL), List.of());
    private static final Pinned PINNED = new Pinned(MARCH, 20, PublicationStatus.PROVISIONAL, "d", null, Map.of());

    private static final CheckDefinition CHECK =
            CheckCatalogue.of(FormCode.OUTPUT).definitions().get(0);

    private static final DecidedCalendar CALENDAR =
            new DecidedCalendar(2025, List.of(), new Holidays(List.of(), List.of()), "s");

    private static final Extension EXTENSION =
            new Extension(FormCode.OUTPUT, MARCH, null, List.of(MILL), null, AT, "r");

    private static final List<Step> STEPS = List.of(
            step(new LedgerDeclared("a", AT, LedgerKind.PRODUCTION, ClockKind.SYSTEM, "o")),
            step(new KeyRotated("a", AT, "s")),
            step(new LogRestarted("a", AT, 1, "c", "r")),
            step(new ErasureProposed("a", AT, "e", "r")),
            step(new SaltErased("a", AT, "e", "r", "d", "b")),
            step(new PlanProposed("a", AT, FOUNDING.plan()), "plans"),
            step(new PlanAdopted("a", AT, "d", FOUNDING.plan()), "plans"),
            step(new MappingProposed("a", AT, FOUNDING.mapping()), "plans"),
            step(new MappingAdopted("a", AT, "d", FOUNDING.mapping()), "plans"),
            step(new PathBasesProposed("a", AT, FOUNDING.bases()), "plans"),
            step(new PathBasesAdopted("a", AT, "d", FOUNDING.bases()), "plans"),
            step(new TargetPathsProposed("a", AT, new TargetPaths("p", List.of())), "plans"),
            step(new TargetPathsAdopted("a", AT, "d", new TargetPaths("p", List.of())), "plans"),
            step(new ProposalEnded("b", AT, PlanKind.PLAN, "p", Ending.refused("r")), "plans"),
            step(
                    new EnterpriseRegistered("a", AT, MILL, "厂", new IndustryClass("1361"), false, "d"),
                    "enterprise",
                    "enterprise_version"),
            step(
                    new EnterpriseSettled("a", AT, MILL, JIANGKOU, YearMonth.of(2025, 1), true, "d"),
                    "enterprise_version",
                    "directory_step"),
            step(
                    new ProductionResumed("a", AT, MILL, LocalDate.of(2025, 3, 1), "d"),
                    "enterprise_version",
                    "directory_step"),
            step(
                    filed(FormCode.OUTPUT, Map.of("grossOutput", Cell.of(100))),
                    "revision",
                    "amounts",
                    "span",
                    "output_month",
                    "output_window"),
            step(
                    filed(FormCode.EMPLOYMENT, Map.of("headcountEnd", Cell.of(9), "headcountAvg", Cell.of(8))),
                    "revision",
                    "amounts",
                    "employment_month",
                    "employment_window"),
            step(
                    filed(FormCode.LAND_USE, Map.of("idleLand", Cell.of(1)), UNCHECKED),
                    "revision",
                    "unchecked",
                    "amounts",
                    "land_month"),
            step(new ExplanationJudged(
                    "a", AT, MILL, FormCode.OUTPUT, MARCH, 1, "O08", "grossOutput", true, null, null)),
            step(
                    new ReportQueried("a", AT, MILL, FormCode.OUTPUT, MARCH, 1, 1, "grossOutput", "month", "?"),
                    "query_entry"),
            step(new QueryAnswered("a", AT, MILL, FormCode.OUTPUT, MARCH, 1, 1, "!"), "query_entry"),
            step(new QuerySettled("a", AT, MILL, FormCode.OUTPUT, MARCH, 1, 1), "query_entry"),
            step(
                    new AssistanceOffered(
                            "a",
                            AT,
                            MILL,
                            FormCode.OUTPUT,
                            MARCH,
                            1,
                            1,
                            ReportValues.EMPTY,
                            Map.of(),
                            List.of(),
                            SIGNED,
                            null,
                            Channel.GENERATED,
                            "c"),
                    "assistance_step"),
            step(new AssistanceCountersigned("a", AT, MILL, FormCode.OUTPUT, MARCH, 1, 1), "assistance_step"),
            step(new AssistanceDeclined("a", AT, MILL, FormCode.OUTPUT, MARCH, 1, 2, "r"), "assistance_step"),
            step(
                    new CorrectionRequested(
                            "a",
                            AT,
                            MILL,
                            FormCode.OUTPUT,
                            MARCH,
                            1,
                            1,
                            ReportValues.EMPTY,
                            Map.of(),
                            List.of(),
                            SIGNED,
                            new Reason("08", "r"),
                            Channel.GENERATED,
                            List.of()),
                    "correction_step"),
            step(new CorrectionEndorsed("a", AT, MILL, FormCode.OUTPUT, MARCH, 1, 1), "correction_step"),
            step(new CorrectionConsented("a", AT, MILL, FormCode.OUTPUT, MARCH, 1, 1), "correction_step"),
            step(new CorrectionRefused("a", AT, MILL, FormCode.OUTPUT, MARCH, 1, 2, "r"), "correction_step"),
            step(new CorrectionWithdrawn("a", AT, MILL, FormCode.OUTPUT, MARCH, 1, 3, "r"), "correction_step"),
            step(new InterferenceReported("integrity", AT, "r", "c")),
            step(new InterferenceHandled("a", AT, "r", "c")),
            step(new ReportAccepted("a", AT, MILL, FormCode.OUTPUT, MARCH, 1), "review", "verdict", "output_month"),
            step(
                    new ScaleChanged("a", AT, MILL, true, YearMonth.of(2025, 3), "d"),
                    "enterprise_version",
                    "directory_step",
                    "output_month",
                    "output_window"),
            step(
                    new MappingAdopted("a", AT, "d", new IndustryMapping("none", List.of())),
                    "plans",
                    "output_month",
                    "output_window"),
            step(
                    new ReportReturned("a", AT, MILL, FormCode.EMPLOYMENT, MARCH, 1, "r"),
                    "review",
                    "verdict",
                    "employment_month",
                    "employment_window"),
            step(new ProductionStopped("a", AT, MILL, LocalDate.of(2025, 3, 20), "d"), "enterprise_version"),
            step(
                    new EnterpriseLeft("a", AT, MILL, YearMonth.of(2025, 3), "d"),
                    "enterprise_version",
                    "directory_step",
                    "output_month",
                    "output_window",
                    "employment_month",
                    "land_month"),
            step(
                    new DevelopmentFiled(
                            "a",
                            AT,
                            JIANGKOU,
                            MARCH,
                            1,
                            "1",
                            ReportValues.of(Map.of("builtUpArea", Cell.of(5))),
                            Map.of(),
                            List.of(),
                            SIGNED,
                            null,
                            List.of(UNCHECKED),
                            Channel.GENERATED,
                            AT,
                            AT,
                            List.of()),
                    "development_report",
                    "development_unchecked",
                    "development_month"),
            step(
                    new DevelopmentConfirmed("a", AT, JIANGKOU, MARCH, 1, "d"),
                    "development_confirmation",
                    "development_month"),
            step(new PublicationProposed("a", AT, Subject.of(MARCH), 1, PINNED), "publication_series"),
            step(
                    new PublicationReleased("a", AT, Subject.of(MARCH), 1, PINNED),
                    "publication_series",
                    "publication_pin",
                    "announcement"),
            step(new PublicationProposed("a", AT, Subject.of(MARCH), 2, PINNED), "publication_series"),
            step(new PublicationWithdrawn("a", AT, Subject.of(MARCH), 2, "r"), "publication_series"),
            step(new SchemeProposed("a", AT, SCHEME)),
            step(new SchemeAdopted("a", AT, "d", SCHEME)),
            step(new SchemeProposalEnded("b", AT, "k", Ending.withdrawn("r"))),
            step(new AssessmentOpened("a", AT, "2025-1", "s", MARCH)),
            step(new AssessmentComputed("a", AT, "2025-1", 1, new Binding(1, "p", "s", "h", Map.of()), "h", List.of())),
            step(new AssessmentReviewed("a", AT, "2025-1", 1)),
            step(new AssessmentPublished("a", AT, "2025-1", 1, LocalDate.of(2025, 4, 9)), "announcement"),
            step(new NoFaultProposed("a", AT, "2025-1", 1, JIANGKOU, "i", "r", "d")),
            step(new NoFaultDecided("a", AT, "2025-1", 1, true)),
            step(new DemeritNoted("a", AT, "2025-1", JIANGKOU, "m", "l", "d")),
            step(new VetoNoted("a", AT, "2025-1", JIANGKOU, "v", "d")),
            step(new ObjectionFiled("a", AT, "2025-1", 1, JIANGKOU, "i", "t", "e")),
            step(new ObjectionAnswered("a", AT, "2025-1", 1, "t")),
            step(new RulingProposed("a", AT, "2025-1", 1, Ruling.DISMISSED, "r")),
            step(new ObjectionRuled("a", AT, "2025-1", 1, true)),
            step(new AssessmentFinalised("a", AT, "2025-1", 1, "d", null), "announcement"),
            step(new CheckProposed("a", AT, 1, CHECK, "r")),
            step(new CheckAdopted("b", AT, 1, "d", CHECK, "r")),
            step(new RetirementProposed("a", AT, 2, CheckKey.of(CHECK), 1, "r")),
            step(new CheckRetired("b", AT, 2, "d", CheckKey.of(CHECK), 1, "r")),
            step(new CheckProposalEnded("b", AT, 3, CheckKey.of(CHECK), Ending.refused("r"))),
            step(new FormProposed("a", AT, 1, FormCatalogue.of(FormCode.OUTPUT), "r")),
            step(new FormAdopted("b", AT, 1, "d", FormCatalogue.of(FormCode.OUTPUT), "r")),
            step(new FormProposalEnded("b", AT, 2, FormCode.OUTPUT, Ending.refused("r"))),
            step(new WindowOpened("a", AT, FormCode.OUTPUT, MARCH, AT)),
            step(new WindowClosed("a", AT, FormCode.OUTPUT, MARCH, AT)),
            step(new ExtensionProposed("a", AT, 1, EXTENSION, AT)),
            step(new ExtensionGranted("b", AT, 1, EXTENSION), "extension"),
            step(new ExtensionProposalEnded("b", AT, 2, 2025, Ending.refused("r"))),
            step(new CalendarProposed("a", AT, 1, CALENDAR, "r")),
            step(new CalendarAdopted("b", AT, 1, "d", CALENDAR, "r"), "calendar"),
            step(new CalendarProposalEnded("b", AT, 2, 2025, Ending.refused("r"))),
            step(new EnterpriseRenamed("a", AT, MILL, "新厂", YearMonth.of(2025, 3), "d"), "enterprise_version"),
            step(
                    new EnterpriseSettled("a", AT, MILL, JIANGKOU, YearMonth.of(2025, 3), false, "d"),
                    "enterprise_version",
                    "directory_step",
                    "output_month",
                    "output_window",
                    "employment_month",
                    "land_month"),
            step(
                    new ClassChanged("a", AT, MILL, new IndustryClass("0311"), YearMonth.of(2025, 3), "d"),
                    "enterprise_version",
                    "directory_step",
                    "output_month"),
            step(
                    new PredecessorRecorded("a", AT, MILL, OTHER, true, YearMonth.of(2025, 3), "d"),
                    "enterprise_version",
                    "output_month"),
            step(
                    new EnterpriseRelocated("a", AT, MILL, new ClusterId("nanxi"), YearMonth.of(2025, 4), "d"),
                    "enterprise_version",
                    "directory_step"),
            step(
                    new EnterpriseEnded("a", AT, MILL, YearMonth.of(2025, 5), List.of(OTHER), OTHER, "d"),
                    "enterprise_version",
                    "directory_step"),
            step(new ChangeProposed("a", AT, MILL, 1, JIANGKOU, EXIT), "directory_proposal"),
            step(new ChangeAccepted("a", AT, MILL, 1), "directory_proposal"),
            step(new ChangeProposed("a", AT, MILL, 2, null, EXIT), "directory_proposal"),
            step(new ChangeRejected("a", AT, MILL, 2, "r"), "directory_proposal"),
            step(new ChangeProposed("a", AT, MILL, 3, null, EXIT), "directory_proposal"),
            step(new ChangeWithdrawn("a", AT, MILL, 3, "r"), "directory_proposal"),
            step(new BatchProposed("a", AT, 2025, 1, BATCH), "scale_batch"),
            step(new BatchAccepted("b", AT, 2025, 1), "scale_batch"),
            step(new BatchProposed("a", AT, 2025, 2, BATCH), "scale_batch"),
            step(new BatchRejected("b", AT, 2025, 2, "r"), "scale_batch"),
            step(new BatchProposed("a", AT, 2025, 3, BATCH), "scale_batch"),
            step(new BatchWithdrawn("a", AT, 2025, 3, "r"), "scale_batch"));

    /** An event after all those before it, and the tables it writes a row to. */
    record Step(int position, LedgerEvent event, Set<String> tables) {
        @Override
        public String toString() {
            return position + " " + event.getClass().getSimpleName();
        }
    }

    private static int steps;

    private static Step step(LedgerEvent event, String... tables) {
        return new Step(++steps, event, Set.of(tables));
    }

    private static ReportFiled filed(FormCode form, Map<String, Cell> items, CheckNote... checks) {
        return new ReportFiled(
                "a",
                AT,
                MILL,
                JIANGKOU,
                form,
                MARCH,
                1,
                "1",
                ReportValues.of(items),
                Map.of(),
                Map.of("occupiedLand", BigDecimal.TEN),
                List.of(),
                SIGNED,
                null,
                List.of(checks),
                Channel.GENERATED,
                AT,
                AT,
                List.of());
    }

    @Test
    void every_event_of_the_ledger_is_listed() {
        assertThat(STEPS.stream().<Class<?>>map(step -> step.event().getClass()).collect(toSet()))
                .isEqualTo(new HashSet<>(EventTypes.LEDGER.classes()));
    }

    @Test
    void every_table_is_written_by_some_event() {
        Set<String> written =
                STEPS.stream().flatMap(step -> step.tables().stream()).collect(toSet());

        assertThat(written).isEqualTo(Written.TABLES);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void writes_to_its_tables_and_to_no_others(Step step) {
        assertThat(Written.BY_POSITION.get(step.position())).isEqualTo(new TreeSet<>(step.tables()));
    }

    private static Stream<Step> steps() {
        return STEPS.stream();
    }

    /** What the read models wrote, event by event. */
    private static final class Written {

        static final Set<String> TABLES = new TreeSet<>();
        static final Map<Integer, Set<String>> BY_POSITION = new LinkedHashMap<>();

        static {
            try (TestDatabase database = TestDatabase.create();
                    Connection connection = database.app().getConnection()) {
                connection.setAutoCommit(false);
                ReadVersion version = new ReadVersion(1);
                version.create(connection);
                connection.commit();
                JdbcClient jdbc = JdbcClient.create(database.app());
                TABLES.addAll(jdbc.sql("SELECT tablename FROM pg_tables WHERE schemaname = ?")
                        .param(version.name())
                        .query(String.class)
                        .list());
                TABLES.remove("progress");
                write(connection, version, models(database, version), jdbc);
                connection.setAutoCommit(true);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static List<ReadModel> models(TestDatabase database, ReadVersion version) {
            return List.of(
                    new EnterpriseModel(),
                    new ReportModel(),
                    new QueryModel(),
                    new CorrectionModel(),
                    new AssistanceModel(),
                    new DevelopmentModel(),
                    new IndicatorModel(database.app(), version.name()),
                    new PublicationModel(),
                    new AnnouncementModel(),
                    new ExtensionModel(),
                    new ProposalModel(),
                    new BatchModel());
        }

        private static void write(Connection connection, ReadVersion version, List<ReadModel> models, JdbcClient jdbc)
                throws SQLException {
            for (Step step : STEPS) {
                version.enter(connection);
                String id = new UUID(0, step.position()).toString();
                for (ReadModel model : models) {
                    model.take(new Positioned(step.position(), id, step.event()));
                    model.write(connection);
                }
                connection.commit();
                Set<String> written = new TreeSet<>();
                for (String table : TABLES) {
                    String count = "SELECT count(*) FROM " + version.table(table) + " WHERE position = ?";
                    if (jdbc.sql(count).param(step.position()).query(Long.class).single() > 0) {
                        written.add(table);
                    }
                }
                BY_POSITION.put(step.position(), written);
            }
        }
    }
}

package org.taizhang.ledger;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventBus;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the core never does. */
@AnalyzeClasses(packages = "org.taizhang.ledger", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> IMPURE =
            Set.of("now", "randomUUID", "currentTimeMillis", "nanoTime", "random", "getenv", "systemDefault");

    @ArchTest
    static final ArchRule knowsNoSpringNoSqlAndNoHttp = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "java.sql..",
                    "javax.sql..",
                    "java.net..",
                    "jakarta..",
                    "org.postgresql..");

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("org.taizhang.ledger.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheShellKnowsAxon = noClasses()
            .that()
            .resideOutsideOfPackage("org.taizhang.ledger.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "org.taizhang.ledger.shell..");

    @ArchTest
    static final ArchRule timeAndIdsAreArguments =
            noClasses().should().callMethodWhere(describe("asks the machine", ArchitectureTest::asksTheMachine));

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet()))
                .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class))
                        .as(p.getName())
                        .isTrue());
    }

    @Test
    void theRulesSeeWhoBreaksThem() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);

        assertThat(List.of(knowsNoSpringNoSqlAndNoHttp, onlyTheShellKnowsAxon, timeAndIdsAreArguments))
                .allSatisfy(rule -> assertThat(rule.evaluate(offender).hasViolation())
                        .as(rule.getDescription())
                        .isTrue());
    }

    private record Offender(Connection sql, HttpClient http, EventBus axon, Instant at) {
        Offender(Connection sql, HttpClient http, EventBus axon) {
            this(sql, http, axon, Instant.now());
        }
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        return IMPURE.contains(call.getName())
                && call.getTargetOwner().getPackageName().startsWith("java.");
    }
}

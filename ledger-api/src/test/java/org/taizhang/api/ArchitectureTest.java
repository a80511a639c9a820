package org.taizhang.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.page.Page;
import org.taizhang.projections.registry.JdbcDirectoryQueries;

/** What the application never does. */
@AnalyzeClasses(packages = "org.taizhang.api", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] SQL = {
        "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql..", "org.flywaydb.."
    };

    /** Besides tables of their own: the pools, and what a start, a clock, an export or a health check asks of the server. */
    @ArchTest
    static final ArchRule onlyOwnersOfTablesKnowSql = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.taizhang.api.account..",
                    "org.taizhang.api.assessment.whatif..",
                    "org.taizhang.api.draft..",
                    "org.taizhang.api.feed..",
                    "org.taizhang.api.filing.evidence..",
                    "org.taizhang.api.integrity..",
                    "org.taizhang.api.imports..",
                    "org.taizhang.api.postgres..",
                    "org.taizhang.api.startup..",
                    "org.taizhang.api.clock..",
                    "org.taizhang.api.cli..",
                    "org.taizhang.api.health..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SQL);

    @ArchTest
    static final ArchRule whatAnswersRequestsKnowsNoSql = noClasses()
            .that()
            .areAnnotatedWith(RestController.class)
            .or()
            .areAnnotatedWith(Page.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SQL);

    @ArchTest
    static final ArchRule readModelsAreAskedByTheirQuestionsAndNotByTheirTables = noClasses()
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.taizhang.projections..")
                    .and(JavaClass.Predicates.simpleNameStartingWith("Jdbc")));

    @ArchTest
    static final ArchRule onlyCommandsAndHealthKnowHowReadModelsAreMade = noClasses()
            .that()
            .resideOutsideOfPackages("org.taizhang.api.cli..", "org.taizhang.api.health..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.taizhang.projections.reader..");

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("org.taizhang.api.(*)..").should().beFreeOfCycles();

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

        assertThat(List.of(
                        onlyOwnersOfTablesKnowSql,
                        whatAnswersRequestsKnowsNoSql,
                        readModelsAreAskedByTheirQuestionsAndNotByTheirTables))
                .allSatisfy(rule -> assertThat(rule.evaluate(offender).hasViolation())
                        .as(rule.getDescription())
                        .isTrue());
    }

    @RestController
    record Offender(JdbcClient sql, JdbcDirectoryQueries tables) {}
}

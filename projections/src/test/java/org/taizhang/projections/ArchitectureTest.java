package org.taizhang.projections;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** What read models and store never do. */
@AnalyzeClasses(packages = "org.taizhang.projections", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowNoHttpAndNoApi = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.taizhang.api..",
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "org.springframework.boot..",
                    "java.net..",
                    "jakarta..");

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("org.taizhang.projections.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule queriesDoNotKnowHowPositionsAreGiven = noClasses()
            .that()
            .resideInAnyPackage("..registry..", "..filing..", "..development..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.taizhang.projections.sequencer..");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet()))
                .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class))
                        .as(p.getName())
                        .isTrue());
    }
}

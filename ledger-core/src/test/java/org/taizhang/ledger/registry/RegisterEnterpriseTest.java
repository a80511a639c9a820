package org.taizhang.ledger.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.Example.DOCUMENT;
import static org.taizhang.ledger.Example.MILL;
import static org.taizhang.ledger.Example.at;
import static org.taizhang.ledger.Example.county;

import org.junit.jupiter.api.Test;
import org.taizhang.ledger.Given;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.Refusal.Kind;
import org.taizhang.ledger.registry.RegistryEvent.EnterpriseRegistered;

class RegisterEnterpriseTest {

    private static final EnterpriseRegistered REGISTERED = new EnterpriseRegistered(
            "county", at("2025-01-10T09:00"), MILL, "示例米业有限公司", new IndustryClass("1311"), false, DOCUMENT);

    @Test
    void anEnterpriseComesIntoTheDirectory() {
        Given.nothing().when(register("示例米业有限公司", "1311", DOCUMENT)).then(REGISTERED);
    }

    @Test
    void theSameAgainRecordsNothing() {
        Given.events(REGISTERED).when(register("示例米业有限公司", "1311", DOCUMENT)).thenNothing();
    }

    @Test
    void otherParticularsUnderAKnownCodeAreAConflict() {
        Given.events(REGISTERED)
                .when(register("另一米业有限公司", "1311", DOCUMENT))
                .thenRefused(Kind.CONFLICT, "ENTERPRISE_EXISTS");
    }

    @Test
    void aMalformedCodeSaysWhy() {
        assertThat(Given.nothing()
                        .when(new RegisterEnterprise(
                                county("2025-01-10T09:00"), "91350100M000100Y4W", "示例", "1311", false, DOCUMENT))
                        .thenRefused(Kind.INVALID, "CHECK_DIGIT"))
                .extracting(Problem::pointer)
                .containsExactly("/uscc");
    }

    @Test
    void everyBadFieldIsToldAtOnce() {
        Given.nothing()
                .when(new RegisterEnterprise(county("2025-01-10T09:00"), "123", " ", "98", false, "x".repeat(201)))
                .thenRefused(Kind.INVALID, "USCC_LENGTH", "TEXT_BLANK", "INDUSTRY_CLASS", "TEXT_TOO_LONG");
    }

    @Test
    void aNameIsAtMostAHundredCharactersAndADocumentHoldsNoPhoneNumber() {
        Given.nothing()
                .when(register("米".repeat(101), "1311", "联系人13912345678"))
                .thenRefused(Kind.INVALID, "TEXT_TOO_LONG", "PERSONAL_DATA");
    }

    @Test
    void anyWellFormedClassIsLegalTheFarmIncluded() {
        Given.nothing().when(register("示例牧业有限公司", "0311", DOCUMENT)).thenRecorded();
    }

    private static RegisterEnterprise register(String name, String industryClass, String document) {
        return new RegisterEnterprise(county("2025-01-10T09:00"), MILL.value(), name, industryClass, false, document);
    }
}

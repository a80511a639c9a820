package org.taizhang.ledger.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.taizhang.ledger.IndustryClass;

class IndustryClassesTest {

    @Test
    void manufacturingIsNamedAndTheFarmIsLegalWithoutAName() {
        assertThat(IndustryClasses.name(new IndustryClass("1311"))).contains("稻谷加工");
        assertThat(IndustryClasses.name(new IndustryClass("0311"))).isEmpty();
    }
}

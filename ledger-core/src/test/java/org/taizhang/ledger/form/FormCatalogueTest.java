package org.taizhang.ledger.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.ledger.FormCode;

class FormCatalogueTest {

    @ParameterizedTest
    @EnumSource(FormCode.class)
    void everyFormSaysThatItIsAnExampleAndNamesEveryItemInBothLanguages(FormCode code) {
        FormDefinition form = FormCatalogue.of(code);

        assertThat(form.header().docNo()).isEqualTo("示例制度（未经批准）");
        assertThat(form.items()).extracting(ItemDefinition::code).doesNotHaveDuplicates();
        assertThat(form.items()).allSatisfy(item -> {
            assertThat(item.label().zh()).isNotBlank();
            assertThat(item.label().en()).isNotBlank();
            assertThat(item.options().isEmpty())
                    .isEqualTo(item.type() != ItemType.ENUM && item.type() != ItemType.AREA_WITH_STATUS);
        });
        assertThat(form.groups())
                .allSatisfy(group -> assertThat(group.items())
                        .extracting(ItemDefinition::code)
                        .contains(group.key()));
    }
}

package org.taizhang.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stories notice who breaks the rules of accessibility, each time they look. */
@ExtendWith(ChromiumPresent.class)
class AxeTest {

    private static final String SOUND =
            "<!DOCTYPE html><html lang='en'><title>sound</title><main><h1>Sound</h1><p>Black on white.</p></main>";

    @Test
    void a_violation_is_named_with_its_place_and_a_sound_page_has_none() {
        try (Page page = Chromium.browser().newPage()) {
            page.setContent(SOUND);
            assertThat(Axe.violations(page)).isEmpty();

            page.evaluate("() => document.querySelector('p').style.color = '#eee'");
            assertThat(Axe.violations(page))
                    .singleElement()
                    .asString()
                    .startsWith("color-contrast: ")
                    .contains("Black on white.");

            page.setContent(SOUND + "<img src='data:,'>");
            assertThat(Axe.violations(page)).anyMatch(found -> found.startsWith("image-alt: "));
        }
    }
}

package org.taizhang.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * All rules of axe-core on a page without frames. {@link AxeBuilder} would load the script three times for each look, once
 * into another page, and carry everything that passed to Java: four times as long.
 */
final class Axe {

    private static final String SCRIPT = "() => { if (!window.axe) {" + AxeBuilder.getAxeScript() + "} }";
    private static final String RUN = "() => axe.run(document, {resultTypes: ['violations']}).then(found =>"
            + " found.violations.map(rule => rule.id + ': ' + JSON.stringify(rule.nodes)))";

    private Axe() {}

    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        assertThat(page.frames()).as("frames of " + page.url()).hasSize(1);
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN);
    }
}

package org.taizhang.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code docs/guide.md} tells to press and to fill in, in its order. A story does it step by step, and fails at the
 * first step that is printed otherwise, or does not stand so on the page.
 */
final class Guide {

    private static final Path DOCUMENT = Path.of("../docs/guide.md");
    private static final Pattern ASIDE = Pattern.compile("(?ms)^```sh$.*?^```$|^\\*[A-Z'].*?\\.\\*$");
    private static final Pattern STEP =
            Pattern.compile("\\*\\*(?<pressed>[^*]+)\\*\\*|\\*(?<item>[^*]+)\\* (?<value>\\d+)");

    private final Deque<Step> steps = new ArrayDeque<>();

    /** @param value what is filled in; empty for what is pressed */
    private record Step(String printed, String value) {}

    Guide() {
        try {
            Matcher step =
                    STEP.matcher(ASIDE.matcher(Files.readString(DOCUMENT)).replaceAll(""));
            while (step.find()) {
                String pressed = step.group("pressed");
                steps.add(pressed == null ? new Step(step.group("item"), step.group("value")) : new Step(pressed, ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The link or button that is printed next, which has to be this one. */
    void press(String printed, Visitor visitor) {
        press(printed, visitor.page().locator("body"));
    }

    void press(String printed, Locator place) {
        assertThat(steps.poll()).as("the next step of the guide").isEqualTo(new Step(printed, ""));
        place.locator(":is(a, button):text-is(\"" + printed + "\")").first().click();
        place.page().waitForLoadState();
    }

    /** All that is printed to be filled in before the next thing to press. */
    void fillIn(Page page) {
        assertThat(steps.element().value())
                .as("what is filled in before " + steps.element())
                .isNotEmpty();
        while (!steps.element().value().isEmpty()) {
            Step step = steps.remove();
            page.getByLabel(step.printed(), new Page.GetByLabelOptions().setExact(true))
                    .fill(step.value());
        }
    }

    void isWalkedToItsEnd() {
        assertThat(steps).as("what nobody did").isEmpty();
    }
}

package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A member draws other paths to the targets beside the present ones; the county has a system told. */
@BrowserStory
class PathStoryTest {

    @Test
    void paths_are_drawn_before_they_are_put_forward_and_a_secret_is_shown_once(Visitor member, Visitor county) {
        Page page = member.logIn("committee").page();
        member.go("/target-paths?draw=jiangkou&at=2025-06");
        page.locator("select[name=column]").last().selectOption("output");
        page.locator("select[name=shape]").last().selectOption("LINEAR");
        member.press("画出来");
        assertThat(page.locator("figure[data-chart=line] svg")).hasCount(2);
        assertThat(page.locator("#effects tbody tr").first()).containsText("江口");
        assertThat(page.locator("#path-output-2025-02 tbody tr")).hasCount(11);
        member.isFineEverywhere(
                "/target-paths?draw=jiangkou&at=2025-06&column=output&scope=&shape=LINEAR&points=", "target-paths");

        Page opened = county.logIn("county").page();
        county.go("/subscriptions");
        county.type("url", "http://127.0.0.1:1/story");
        opened.locator("#kind-FIGURES_PUBLISHED").check();
        county.press("登记订阅");
        assertThat(opened.locator("#secret")).isVisible();
        county.isFine("subscription-opened");
        county.press("停用");
        assertThat(opened.locator("main")).containsText("已停用");
        assertThat(opened.locator("#secret")).hasCount(0);
        county.isFineEverywhere("/subscriptions", "subscriptions");
    }
}

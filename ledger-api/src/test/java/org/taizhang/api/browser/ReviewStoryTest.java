package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.taizhang.api.Given.accepted;
import static org.taizhang.api.Given.output;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@BrowserStory
class ReviewStoryTest {

    @Test
    void the_county_accepts_many_from_the_queue_after_a_second_look_with_the_keyboard(Visitor county) {
        String uscc = county.given().enterprise("pingan", "2026-01");
        accepted(county.given()
                .filer(uscc)
                .put("/api/v1/enterprises/" + uscc + "/reports/output/2026-02", output(88_000)));
        Page page = county.logIn("county").page();
        county.isFineEverywhere("/review-queue?cluster=pingan&period=2026-02", "review-queue");
        page.locator("input[value^='" + uscc + "']").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        page.waitForLoadState();
        assertThat(page.locator("h1")).containsText("再看一眼");
        county.isFine("review-confirm");
        county.press("确认验收1份");
        assertThat(page.locator(".message")).containsText("已验收1份");
        assertThat(page.locator("#queue")).not().containsText(uscc.substring(12));
        county.press("验收所选…");
        assertThat(page.locator(".problem")).containsText("没有选择");
    }
}

package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.api.demo.DemoCast;

@BrowserStory
class CorrectionStoryTest {

    @Test
    void a_correction_after_the_close_is_asked_for_shown_and_decided_by_two(
            Visitor filer, Visitor county, Visitor second) {
        String uscc = List.copyOf(DemoCast.AGENT).get(1).value();
        String report = "/enterprises/" + uscc + "/reports/employment/2025-08";
        Page page = filer.logIn("agent").page();
        filer.go(report);
        assertThat(page.locator("#corrections-title")).isVisible();
        page.getByText("申请更正").click();
        String average = page.inputValue("#values-headcountAvg");
        filer.type("values-headcountAvg", String.valueOf(Integer.parseInt(average) + 1));
        page.selectOption("#reason-code", "08");
        filer.type("reason-text", "漏计1名季节工");
        filer.press("提交更正申请");
        assertThat(page.locator(".error-summary")).containsText("凭证");
        assertThat(page.locator("#reason-text")).hasValue("漏计1名季节工");
        filer.isFine("correction-refused");
        page.setInputFiles(
                "#evidence-files", new FilePayload("劳动合同.txt", "text/plain", "1".getBytes(StandardCharsets.UTF_8)));
        filer.press("提交更正申请");
        assertThat(page.locator(".due")).containsText("待初审");
        filer.isFine("correction-asked");

        county.logIn("county").go("/");
        county.page().locator(".due a[href*='/corrections']").first().click();
        county.isFineEverywhere("/corrections", "corrections");
        county.page().locator("#requests a[href*='" + uscc + "']").click();
        assertThat(county.page().locator("#figures")).containsText("全部集聚区");
        county.isFineEverywhere(report + "/corrections/1", "correction");
        county.press("初审通过");
        county.press("同意，即时生效");
        assertThat(county.page().locator(".problem")).containsText("另一人");

        second.logIn("county2").go(report + "/corrections/1");
        second.press("同意，即时生效");
        assertThat(second.page().locator(".message")).isVisible();
        second.go(report);
        assertThat(second.page().locator("#revisions")).containsText("漏计1名季节工");
    }
}

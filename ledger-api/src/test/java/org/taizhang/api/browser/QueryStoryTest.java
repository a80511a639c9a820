package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.taizhang.api.Given.accepted;
import static org.taizhang.api.Given.output;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.taizhang.api.Caller;

@BrowserStory
class QueryStoryTest {

    private static final String PERIOD = "2026-02";

    @Test
    void two_at_the_same_report_are_told_and_lose_nothing(Visitor filer, Visitor county) {
        String uscc = filer.given().enterprise("nanxi", "2026-01");
        Caller files = filer.given().filer(uscc);
        accepted(files.put("/api/v1" + report(uscc), output(640)));
        accepted(Caller.as("county", filer.given().port()).post("/api/v1" + report(uscc) + "/queries", """
                        {"revision": 1, "item": "grossOutput", "text": "请核对"}"""));

        Page page = filer.logIn(files).page();
        filer.go(report(uscc));
        filer.type("answer-1", "与凭证一致，12张发票");
        county.logIn("county").go(report(uscc));
        county.type("reason", "与凭证不符");
        county.press("退回第1版");
        filer.press("答复");
        assertThat(page.locator(".problem")).containsText("已退回");
        assertThat(page.locator(".threads")).containsText("请核对");

        filer.go(report(uscc) + "?revise=1");
        filer.type("values-grossOutput", "650");
        filer.type("values-salesOutput", "650");
        filer.type("values-byClass-0-classOutput", "650");
        accepted(files.with("If-Match", "\"1\"").put("/api/v1" + report(uscc), output(645)));
        filer.press("报送更正");
        assertThat(page.locator(".error-summary")).containsText("数据已被更新");
        assertThat(page.locator("#values-grossOutput")).hasValue("650");
        filer.isFine("query-raced");
    }

    private static String report(String uscc) {
        return "/enterprises/" + uscc + "/reports/output/" + PERIOD;
    }
}

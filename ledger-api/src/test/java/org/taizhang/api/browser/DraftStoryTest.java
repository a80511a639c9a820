package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.taizhang.api.Caller;

/** What is typed is never lost, never overwritten in silence, and never shown to who does not file for the unit. */
@BrowserStory
class DraftStoryTest {

    @Test
    void a_login_that_expires_in_the_middle_of_a_form_loses_nothing(Visitor visitor) {
        String uscc = visitor.given().enterprise("gaoyang", "2026-01");
        Caller filer = visitor.given().filer(uscc);
        Page page = visitor.logIn(filer).page();
        visitor.go(report(uscc));
        visitor.type("values-grossOutput", "7300");
        assertThat(page.locator("#draft-status")).containsText("草稿已存");

        visitor.forgetLogin();
        visitor.type("values-salesOutput", "7100");
        assertThat(page.locator("#draft-expired")).isVisible();
        visitor.isFine("draft-expired");
        visitor.type("values-exportDelivery", "250");
        page.getByText("重新登录").last().click();
        visitor.enter(filer.login(), filer.password());

        visitor.isFine("draft-after-login");
        if (page.locator("#draft-restore").isVisible()) {
            page.click("#draft-restore");
        }
        assertThat(page.locator("#values-grossOutput")).hasValue("7300");
        assertThat(page.locator("#values-salesOutput")).hasValue("7100");
        assertThat(page.locator("#values-exportDelivery")).hasValue("250");
        visitor.type("values-byClass-0-classOutput", "7300");
        visitor.press("报送");
        assertThat(page.locator(".message")).containsText("已入账：第1版");
    }

    @Test
    void what_did_not_reach_the_server_is_offered_again_rows_and_answers_included(Visitor visitor) {
        String uscc = visitor.given().enterprise("gaoyang", "2026-01");
        Page page = visitor.logIn(visitor.given().filer(uscc)).page();
        visitor.go(report(uscc));
        visitor.type("values-grossOutput", "0");
        assertThat(page.locator("#explanations-0-text")).isVisible();
        page.route("**/reports/**", route -> {
            if (route.request().method().equals("POST")) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.selectOption("#explanations-0-code", "02");
        visitor.type("explanations-0-text", "设备大修，3月20日复产");
        for (int row = 0; row < 5; row++) {
            visitor.type("values-byClass-" + row + "-classCode", "131" + (row + 1));
        }
        assertThat(page.locator("#draft-status")).containsText("没有存到服务器");
        page.unroute("**/reports/**");
        page.onDialog(dialog -> dialog.accept());
        visitor.go(report(uscc) + "?again=1");
        assertThat(page.locator("#values-byClass-4-classCode")).hasCount(0);
        visitor.isFine("draft-offered");
        page.click("#draft-restore");
        assertThat(page.locator("#values-byClass-4-classCode")).hasValue("1315");
        assertThat(page.locator("#explanations-0-text")).hasValue("设备大修，3月20日复产");
        assertThat(page.locator("#draft-status")).containsText("草稿已存");
    }

    @Test
    void what_is_wrong_or_unusual_is_told_at_its_cell_while_typing(Visitor visitor) {
        String uscc = visitor.given().enterprise("nanxi", "2026-01");
        Page page = visitor.logIn(visitor.given().filer(uscc)).page();
        visitor.go(report(uscc));
        visitor.type("values-grossOutput", "0");
        visitor.type("values-salesOutput", "900");
        visitor.type("values-exportDelivery", "950");

        assertThat(page.locator("#values-exportDelivery")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#values-exportDelivery-about")).not().isEmpty();
        assertThat(page.locator("#draft-status")).containsText("待更正");
        assertThat(page.locator("#values-byClass-0-classOutput")).not().hasAttribute("aria-invalid", "true");
        visitor.type("values-salesOutput", "0");
        visitor.type("values-exportDelivery", "0");
        visitor.type("values-byClass-0-classOutput", "0");
        assertThat(page.locator("#values-exportDelivery")).not().hasAttribute("aria-invalid", "true");
        assertThat(page.locator("tr[data-item=grossOutput] + .explain")).containsText("产值为零");
        visitor.isFine("checked-while-typing");
        page.selectOption("#explanations-0-code", "02");
        visitor.type("explanations-0-text", "设备大修，3月20日复产");
        visitor.type("values-salesOutput", "1");
        visitor.type("values-salesOutput", "0");
        assertThat(page.locator("#draft-status")).not().containsText("待更正");
        assertThat(page.locator("#explanations-0-text")).hasValue("设备大修，3月20日复产");
        visitor.size(Visitor.Size.PHONE).isFine("checked-while-typing-phone");
        visitor.press("报送");
        assertThat(page.locator(".message")).containsText("已入账：第1版");
    }

    @Test
    void two_windows_do_not_overwrite_each_other(Visitor visitor) {
        String uscc = visitor.given().enterprise("nanxi", "2026-01");
        Page page = visitor.logIn(visitor.given().filer(uscc)).page();
        visitor.go(report(uscc));
        Page second = page.context().newPage();
        second.navigate(report(uscc));
        second.fill("#values-grossOutput", "200");
        assertThat(second.locator("#draft-status")).containsText("草稿已存");

        visitor.type("values-grossOutput", "100");
        assertThat(page.locator("#draft-conflict")).containsText("没有覆盖它");
        visitor.isFine("draft-conflict");
        second.reload();
        assertThat(second.locator("#values-grossOutput")).hasValue("200");
        page.getByText("以这里的为准").click();
        assertThat(page.locator("#draft-conflict")).hasCount(0);
        assertThat(page.locator("#draft-status")).containsText("草稿已存");
        second.reload();
        assertThat(second.locator("#values-grossOutput")).hasValue("100");
    }

    @Test
    void a_successor_goes_on_with_the_draft_and_the_statistician_sees_none(Visitor visitor, Visitor county) {
        String uscc = visitor.given().enterprise("pingan", "2026-01");
        Caller before = visitor.given().filer(uscc);
        Caller after = visitor.given().filer(uscc);
        visitor.logIn(before).go(report(uscc));
        visitor.type("values-grossOutput", "640123");
        assertThat(visitor.page().locator("#draft-status")).containsText("草稿已存");

        county.logIn("county").go(report(uscc));
        assertThat(county.page().locator("main")).containsText("本期尚未报送");
        county.go(report(uscc) + "?revise=1&from=anybody");
        assertThat(county.page().content()).doesNotContain("640123").doesNotContain("640,123");

        visitor.forgetLogin();
        Page page = visitor.logIn(after).page();
        visitor.go(report(uscc));
        assertThat(page.locator("#values-grossOutput")).hasValue("");
        visitor.isFine("draft-of-another");
        page.getByText("接着他（她）的填").click();
        assertThat(page.locator("#values-grossOutput")).hasValue("640123");
    }

    @Test
    void without_javascript_a_draft_is_saved_by_its_button(Visitor visitor) {
        String uscc = visitor.given().enterprise("pingan", "2026-01");
        Page page =
                visitor.withoutJavaScript().logIn(visitor.given().filer(uscc)).page();
        visitor.go(report(uscc));
        visitor.type("values-grossOutput", "640");
        visitor.press("存草稿");
        assertThat(page.locator(".notice").first()).containsText("草稿已保存，尚未入账");
        visitor.picture("draft-without-javascript", true);
        visitor.go(report(uscc));
        assertThat(page.locator("#values-grossOutput")).hasValue("640");
        visitor.press("放弃草稿，重新填");
        assertThat(page.locator("#values-grossOutput")).hasValue("");
    }

    private static String report(String uscc) {
        return "/enterprises/" + uscc + "/reports/output/2026-02";
    }
}

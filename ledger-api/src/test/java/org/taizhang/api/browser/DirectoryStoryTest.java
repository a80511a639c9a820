package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@BrowserStory
class DirectoryStoryTest {

    @Test
    void a_town_proposes_and_the_county_decides_and_the_life_of_the_enterprise_tells_it(Visitor visitor) {
        String uscc = visitor.given().enterprise("jiangkou", "2025-03");
        Page page = visitor.logIn("town").page();
        visitor.isFineEverywhere("/directory-proposals/new?kind=relocation&uscc=" + uscc, "proposal-form");
        page.locator("#cluster").selectOption("nanxi");
        visitor.type("from", "下个月");
        visitor.type("document", "迁入协议7");
        visitor.press("提出");
        assertThat(page.locator(".problem")).containsText("2025-03 的形式");
        assertThat(page.locator("#document")).hasValue("迁入协议7");
        visitor.type("from", "2026-02");
        visitor.press("提出");
        assertThat(page.locator("h1")).containsText("自2026-02起迁入南溪");
        String address = page.url().replaceFirst(".*(?=/directory-proposals/)", "");

        visitor.forgetLogin();
        visitor.logIn("county");
        visitor.go("/directory-proposals");
        visitor.isFine("proposals");
        visitor.isFineEverywhere("/scale-batches", "batches");
        visitor.go("/scale-batches/2026-1");
        visitor.isFine("batch");
        visitor.isFineEverywhere(address, "proposal");
        assertThat(page.locator("#would tbody tr")).containsText("江口");
        assertThat(page.locator("#figures tbody tr").first()).isVisible();
        visitor.press("同意并入账");
        assertThat(page.locator(".lamp").first()).containsText("已入账");

        visitor.go("/enterprises/" + uscc);
        visitor.isFine("enterprise-life");
        assertThat(page.locator("#life tbody tr").first()).containsText("迁入协议7");
    }
}

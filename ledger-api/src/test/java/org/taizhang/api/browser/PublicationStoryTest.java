package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@BrowserStory
class PublicationStoryTest {

    @Test
    void a_bulletin_is_a_page_that_can_be_cited_printed_and_taken_along(Visitor visitor) {
        Page page = visitor.logIn("filer").page();
        visitor.isFineEverywhere("/publications/2024-12.2", "bulletin");

        assertThat(page.locator("#bulletin thead th")).hasCount(7);
        assertThat(page.locator("#revised tbody tr").first()).isVisible();
        assertThat(page.locator("dl.facts").first()).containsText("修订数");
        APIResponse csv = page.request().get(page.getByText("下载CSV").getAttribute("href"));
        Assertions.assertThat(csv.text()).contains("出处", "演示统公报");
    }

    @Test
    void what_is_refused_is_told_and_nothing_typed_is_lost(Visitor visitor) {
        Page page = visitor.logIn("county").page();
        visitor.go("/publications");
        page.selectOption("#period", "2025-12");
        visitor.type("document", "试验公报〔2026〕9号");
        visitor.press("提出");

        assertThat(page.locator(".problem")).isVisible();
        assertThat(page.locator("#document")).hasValue("试验公报〔2026〕9号");
        visitor.isFine("publications-refused");
    }

    @Test
    void figures_of_a_cluster_carry_their_status_and_lead_to_the_bulletin(Visitor visitor) {
        Page page = visitor.logIn("county").page();
        visitor.go("/clusters/jiangkou?indicator=OUTPUT_YTD&from=2025-02&to=2025-12");
        visitor.isFine("cluster-published");

        page.locator("#figures tbody tr").last().getByText("初步数").click();

        assertThat(page).hasURL(Pattern.compile(".*/publications/2025-12\\.1"));
        assertThat(page.locator("h1")).containsText("2025年12月");
    }
}

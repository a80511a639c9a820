package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.taizhang.api.Given.output;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import tools.jackson.databind.json.JsonMapper;

/** Somebody without an account, with a receipt. */
@BrowserStory
class VerifyStoryTest {

    @TempDir
    Path folder;

    @Test
    void a_receipt_is_verified_in_the_browser_and_an_altered_one_is_not(Visitor visitor) throws IOException {
        String receipt = receipt(visitor);
        visitor.isFineEverywhere("/verify", "verify");
        visitor.go("/verify");
        List<String> sent = new ArrayList<>();
        visitor.page().onRequest(request -> sent.add(request.url()));

        open(visitor, receipt);
        assertThat(visitor.page().locator("#verdict")).containsText("回执成立");
        assertThat(visitor.page().locator("#payload")).containsText("4321");
        visitor.isFine("verify-good");

        open(visitor, altered(receipt));
        assertThat(visitor.page().locator("#verdict")).hasText("回执不成立。");
        assertThat(visitor.page().locator("#checks .fails")).containsText("内容与日志不符");
        visitor.isFine("verify-altered");

        open(visitor, receipt.replaceFirst("(— [^ ]+ .{10})..", "$1AA"));
        assertThat(visitor.page().locator("#checks .fails")).containsText("签名不成立");
        open(visitor, receipt.replace("taizhang.local", "taizhang.remote"));
        assertThat(visitor.page().locator("#checks .fails").first()).containsText("另一个日志");
        open(visitor, "{}");
        assertThat(visitor.page().locator("#checks .fails").first()).containsText("不是完整的回执");
        visitor.page().fill("#key", "not a key");
        visitor.press("核验");
        open(visitor, receipt);
        assertThat(visitor.page().locator("#checks .fails").first()).containsText("公钥无法读取");
        // the browser asks for the page's icon when it likes
        Assertions.assertThat(sent).as("what left the page").allMatch(url -> url.endsWith("/img/seal.svg"));
    }

    @Test
    void the_same_page_works_as_a_file_without_a_network(Visitor visitor) throws IOException {
        String receipt = receipt(visitor);
        visitor.go("/verify");
        Path file = folder.resolve("verify-receipt.html");
        visitor.page()
                .waitForDownload(() -> visitor.page().click("a[download]"))
                .saveAs(file);
        visitor.page().context().setOffline(true);

        visitor.go(file.toUri().toString());
        open(visitor, receipt);
        assertThat(visitor.page().locator("#verdict")).containsText("回执成立");
        open(visitor, altered(receipt));
        assertThat(visitor.page().locator("#checks .fails")).containsText("内容与日志不符");
        visitor.isFine("verify-file");
    }

    private static String receipt(Visitor visitor) {
        String uscc = visitor.given().enterprise("nanxi", "2025-01");
        Caller filer = visitor.given().filer(uscc);
        Answer filed =
                Given.accepted(filer.put("/api/v1/enterprises/" + uscc + "/reports/output/2025-02", output(4321)));
        return Awaitility.await()
                .until(() -> filer.get(filed.json().get("receipt").asString()), answer -> answer.status() == 200)
                .text();
    }

    private void open(Visitor visitor, String receipt) throws IOException {
        Page page = visitor.page();
        Path file = Files.createTempFile(folder, "receipt", ".json");
        page.setInputFiles("#receipt", Files.writeString(file, receipt));
    }

    private static String altered(String receipt) {
        String payload =
                JsonMapper.shared().readTree(receipt).at("/opening/row/payload").asString();
        String text = new String(Base64.getDecoder().decode(payload), StandardCharsets.UTF_8);
        return receipt.replace(
                payload,
                Base64.getEncoder().encodeToString(text.replace("4321", "4322").getBytes(StandardCharsets.UTF_8)));
    }
}

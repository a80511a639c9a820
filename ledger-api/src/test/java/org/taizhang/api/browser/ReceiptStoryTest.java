package org.taizhang.api.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.taizhang.api.Given.output;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;

@BrowserStory
class ReceiptStoryTest {

    @Test
    void a_receipt_can_be_printed_and_its_code_leads_back_to_it(Visitor visitor) throws Exception {
        String uscc = visitor.given().enterprise("nanxi", "2025-01");
        Caller filer = visitor.given().filer(uscc);
        Answer filed =
                Given.accepted(filer.put("/api/v1/enterprises/" + uscc + "/reports/output/2025-02", output(4321)));
        String id = filed.json().get("eventId").asString();
        Awaitility.await().until(() -> filer.get("/api/v1/receipts/" + id).status() == 200);

        Page page = visitor.logIn(filer).page();
        visitor.isFineEverywhere("/receipts/" + id, "receipt");
        assertThat(page.locator(".stored")).containsText("4321");
        String fingerprint = page.locator(".facts code").nth(3).innerText();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".actions").first()).isHidden();
        assertThat(page.locator("svg[role=img]")).isVisible();
        visitor.picture("receipt-printed", true);
        Assertions.assertThat(read(page.locator("svg[role=img]")))
                .endsWith("/receipts/" + id + "#" + fingerprint)
                .startsWith("http://localhost:");
    }

    private static String read(Locator code) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }
}

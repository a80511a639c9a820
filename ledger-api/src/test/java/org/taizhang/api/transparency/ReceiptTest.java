package org.taizhang.api.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.output;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import org.taizhang.ledger.transparency.Receipt;
import org.taizhang.ledger.transparency.note.VerifierKey;
import tools.jackson.databind.json.JsonMapper;

@TestApplication
class ReceiptTest {

    @LocalServerPort
    int port;

    private Caller filer;
    private Answer filed;

    @BeforeEach
    void a_report_is_filed() {
        Given given = new Given(port);
        String uscc = given.enterprise("nanxi", "2025-01");
        filer = given.filer(uscc);
        filed = filer.put("/api/v1/enterprises/" + uscc + "/reports/output/2025-02", output(1234));
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
    }

    @Test
    void a_filing_says_where_its_receipt_will_be_and_there_it_is() {
        String address = filed.json().get("receipt").asString();
        assertThat(address)
                .isEqualTo("/api/v1/receipts/" + filed.json().get("eventId").asString());

        Answer answer = receipt(filer, address);
        Receipt receipt = JsonMapper.shared()
                .readValue(answer.text(), ReceiptAnswer.class)
                .receipt();

        VerifierKey key = key();
        assertThat(receipt.check(key, List.of()).faults()).isEmpty();
        assertThat(receipt.proof().index() + 1).isEqualTo(Long.parseLong(filed.header("Ledger-Position")));
        assertThat(new String(receipt.row().payload(), StandardCharsets.UTF_8)).contains("1234");
    }

    @Test
    void a_digit_altered_in_the_receipt_is_found() {
        Answer answer = receipt(filer, filed.json().get("receipt").asString());
        ReceiptAnswer good = JsonMapper.shared().readValue(answer.text(), ReceiptAnswer.class);
        String payload =
                new String(Base64.getDecoder().decode(good.opening().row().payload()), StandardCharsets.UTF_8);
        String forged = Base64.getEncoder()
                .encodeToString(payload.replace("1234", "1235").getBytes(StandardCharsets.UTF_8));
        Receipt altered = JsonMapper.shared()
                .readValue(answer.text().replace(good.opening().row().payload(), forged), ReceiptAnswer.class)
                .receipt();
        VerifierKey key = key();

        assertThat(altered.check(key, List.of()).faults()).containsExactly(Receipt.Fault.NOT_IN_LOG);
    }

    @Test
    void only_who_may_read_the_filing_gets_its_receipt() {
        String address = filed.json().get("receipt").asString();
        receipt(filer, address);

        assertThat(Caller.as("county", port).get(address).status()).isEqualTo(200);
        assertThat(Caller.as("auditor", port).get(address).status()).isEqualTo(200);
        for (String login : List.of("filer", "town", "office", "confirmer", "committee", "admin")) {
            assertThat(Caller.as(login, port).get(address).status()).as(login).isEqualTo(403);
        }
        assertThat(Caller.nobody(port).get(address).status()).isEqualTo(401);
        assertThat(filer.get("/api/v1/receipts/none").rules()).containsExactly("NO_EVENT");
    }

    @Test
    void a_salt_is_erased_by_two_persons_and_then_there_is_no_receipt() {
        String address = filed.json().get("receipt").asString();
        String event = filed.json().get("eventId").asString();
        receipt(filer, address);
        Caller county = Caller.as("county", port);
        String approval = "/api/v1/erasures/" + event + "/approval";
        String document = "{\"document\": \"法院判决〔2026〕1号\"}";

        assertThat(county.post(approval, document).rules()).containsExactly("NO_PROPOSAL");
        assertThat(county.post("/api/v1/erasures", proposal("none", "x")).rules())
                .containsExactly("NO_EVENT");
        assertThat(county.post("/api/v1/erasures", proposal(event, " ")).rules())
                .containsExactly("TEXT_BLANK");
        Given.accepted(county.post("/api/v1/erasures", proposal(event, "法院判决要求删除")));
        assertThat(county.post(approval, document).rules()).containsExactly("SECOND_PERSON");
        assertThat(filer.get(address).status()).isEqualTo(200);

        Given.accepted(Caller.as("county2", port).post(approval, document));

        assertThat(filer.get(address).rules()).containsExactly("SALT_ERASED");
    }

    /** The one the log signs with now. */
    private VerifierKey key() {
        return VerifierKey.parse(Caller.nobody(port)
                .get("/log/key")
                .text()
                .lines()
                .reduce((older, newer) -> newer)
                .orElseThrow());
    }

    private static String proposal(String event, String reason) {
        return "{\"eventId\": \"" + event + "\", \"reason\": \"" + reason + "\"}";
    }

    private static Answer receipt(Caller caller, String address) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> caller.get(address), answer -> answer.status() == 200);
    }
}

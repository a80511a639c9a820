package org.taizhang.api.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;

@TestApplication
class OneClickOverHttpTest {

    @LocalServerPort
    int port;

    @Test
    void aReportOfZeroOfAUnitThatProducesIsTakenWithItsExplanation() {
        String uscc = new Given(port).enterprise("jiangkou", "2025-01");
        Caller filer = new Given(port).filer(uscc);
        String address = "/api/v1/enterprises/" + uscc + "/reports/output/2025-02:zero";

        Answer asked = filer.post(address, "{}");
        assertThat(asked.rules()).contains("O16b");
        Answer filed = filer.post(address, """
                {"explanations": [{"code": "02", "text": "2月3日起设备检修28天"}]}""");

        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        assertThat(filed.json().at("/derived/grossOutput.ytd").asInt()).isZero();
    }

    @Test
    void landUseIsConfirmedUnchangedOnceThereIsAReport() {
        String uscc = new Given(port).enterprise("jiangkou", "2025-01");
        Caller filer = new Given(port).filer(uscc);
        String address = "/api/v1/enterprises/" + uscc + "/reports/land-use/";

        assertThat(filer.post(address + "2025-06:unchanged", "{}").rules()).containsExactly("NOTHING_BEFORE");
        accepted(filer.put(address + "2025-03", """
                {"values": {"changed": true, "ownedLand": 10, "leasedLand": 0, "rentedOutLand": 0, "rentedFloor": 0,
                  "idleLand": 0, "ownFloor": 3000, "rentedOutFloor": 0, "idleFloor": 0, "landKind": "工业",
                  "docNo": "渝(2025)云阳县不动产权第1号", "effectiveFrom": "2025-01"}}"""));
        Answer confirmed = accepted(filer.post(address + "2025-06:unchanged", "{}"));

        assertThat(confirmed.json().at("/derived/occupiedLand").asInt()).isEqualTo(10);
    }

    @Test
    void eachWordIsForItsForm() {
        String uscc = new Given(port).enterprise("jiangkou", "2025-01");
        Caller filer = new Given(port).filer(uscc);
        String own = "/api/v1/enterprises/" + uscc + "/reports/";

        assertThat(filer.post(own + "land-use/2025-03:zero", "{}").rules()).containsExactly("ONE_CLICK_FORM");
        assertThat(filer.post(own + "output/2025-03:unchanged", "{}").rules()).containsExactly("ONE_CLICK_FORM");
    }
}

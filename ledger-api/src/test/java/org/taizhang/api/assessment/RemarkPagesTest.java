package org.taizhang.api.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.api.Given.accepted;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.Caller;
import org.taizhang.api.TestApplication;

/** Two members note at the pages what counts beside the figures, and everybody sees on what document. */
@TestApplication
class RemarkPagesTest {

    @LocalServerPort
    int port;

    @Test
    void what_is_noted_at_a_cluster_is_seen_with_its_document_and_counts_from_the_next_run() {
        String id = AssessmentGiven.opened(port, AssessmentGiven.adopted(port, "remarks"));
        String desk = "/assessments/" + id;
        String nanxi = desk + "/clusters/nanxi";
        Caller committee = Caller.as("committee", port);
        accepted(committee.post("/api/v1" + desk + "/computation", ""));
        BrowserSession member = BrowserSession.of("committee", port);
        BrowserSession second = BrowserSession.of("committee2", port);
        BrowserSession auditor = BrowserSession.of("auditor", port);

        assertThat(member.get(nanxi).body()).contains("action=\"" + nanxi + "/demerits\"");
        assertThat(after(
                        member,
                        member.post(
                                nanxi + "/demerits", Map.of("matter", "废水直排", "level", "VILLAGE", "document", " "))))
                .contains("DEMERIT_LEVEL", "TEXT_BLANK", "value=\"废水直排\"");
        member.post(nanxi + "/demerits", Map.of("matter", "废水直排", "level", "CITY", "document", "环通报〔2026〕1号"));
        member.post(nanxi + "/vetoes", Map.of("veto", "ACCIDENT", "document", "安委认定〔2026〕2号"));
        assertThat(after(
                        member,
                        member.post(
                                nanxi + "/no-faults",
                                Map.of("indicator", "EMPLOYMENT", "grounds", "统计系统停机", "document", "停机记录3号"))))
                .contains("市级通报", "环通报〔2026〕1号", "等次不高于C", "停机记录3号", "待另一名成员决定");

        assertThat(member.get(desk).body()).contains("尚未计入", "由您提议").doesNotContain(desk + "/no-faults/1/decision");
        assertThat(after(member, member.post(desk + "/no-faults/1/decision", Map.of("consented", "true"))))
                .contains("OTHER_PERSON");
        assertThat(second.get(desk).body()).contains(desk + "/no-faults/1/decision");
        assertThat(after(second, second.post(desk + "/no-faults/1/decision", Map.of("consented", "true"))))
                .contains("已同意");

        accepted(committee.post("/api/v1" + desk + "/computation", ""));
        assertThat(auditor.get(desk).body()).contains("废水直排").doesNotContain("尚未计入");
        assertThat(auditor.get(nanxi).body())
                .contains("废水直排", "通报扣分")
                .doesNotContain("action=\"" + nanxi + "/demerits\"");
        assertThat(auditor.get(desk + "/clusters/gaoyang").body()).doesNotContain("废水直排");
    }

    private static String after(BrowserSession session, HttpResponse<String> posted) {
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(302);
        String address = posted.headers().firstValue("Location").orElseThrow();
        return session.get(address.replaceFirst("^http://[^/]+", "")).body();
    }
}

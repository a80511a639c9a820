package org.taizhang.api.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.BrowserSession;
import org.taizhang.api.TestApplication;
import org.taizhang.api.demo.DemoCast;
import org.taizhang.api.draft.Draft;
import org.taizhang.api.draft.ReportDrafts;
import org.taizhang.api.draft.ReportKey;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.calendar.Period;

@TestApplication
class DraftsOverHttpTest {

    private static final ReportKey REPORT = new ReportKey(DemoCast.FILER, FormCode.EMPLOYMENT, Period.parse("2026-02"));

    @LocalServerPort
    private int port;

    @Autowired
    private ReportDrafts drafts;

    @ParameterizedTest
    @ValueSource(strings = {"county", "town", "office", "agent", "auditor", "admin"})
    void nobody_but_who_files_for_the_unit_saves_or_discards_a_draft(String login) {
        BrowserSession other = BrowserSession.of(login, port);

        assertThat(other.post(REPORT.address(), Map.of("save", "1", "values.headcountEnd", "4711"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(other.post(REPORT.address(), Map.of("discard", "1")).statusCode())
                .isEqualTo(403);
        assertThat(other.get(REPORT.address() + "?revise=1&from=acc-1").body()).doesNotContain("4711");
    }

    @Test
    void what_is_saved_is_kept_as_typed_and_a_stale_window_is_told() {
        BrowserSession filer = BrowserSession.of("filer", port);
        drafts.erase(REPORT);
        HttpResponse<String> saved =
                filer.post(REPORT.address(), Map.of("save", "1", "values.headcountEnd", "<b>一百</b>", "hack.me", "x"));
        HttpResponse<String> stale =
                filer.post(REPORT.address(), Map.of("save", "1", "values.headcountEnd", "2", "draftVersion", "0"));

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).doesNotContain("<b>一百</b>").contains("&lt;b&gt;一百&lt;/b&gt;");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(drafts.of(REPORT))
                .singleElement()
                .extracting(Draft::typed)
                .satisfies(typed -> assertThat(typed.inputs()).isEqualTo(Map.of("values.headcountEnd", "<b>一百</b>")));
        drafts.erase(REPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "-1", "9223372036854775808", ""})
    void a_version_that_is_none_overwrites_nothing(String version) {
        HttpResponse<String> answer = BrowserSession.of("filer", port)
                .post(REPORT.address(), Map.of("save", "1", "values.headcountEnd", "2", "draftVersion", version));

        assertThat(answer.statusCode()).isLessThan(500);
        drafts.erase(REPORT);
    }
}

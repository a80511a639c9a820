package org.taizhang.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.taizhang.api.Given.accepted;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.taizhang.api.Caller;
import org.taizhang.api.Caller.Answer;
import org.taizhang.api.Given;
import org.taizhang.api.TestApplication;
import org.taizhang.api.postgres.DatabaseAccess;
import org.taizhang.projections.read.ReadVersions;

/** A write that cannot be read yet says so, and so does a read: nobody gets older data for newer. */
@TestApplication
class ReadYourWritesTest {

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("reading")
    DataSource reading;

    @Autowired
    DatabaseAccess access;

    @Test
    void whatTheReaderHasNotReachedIsRefusedAndNotAnsweredFromOlderData() throws Exception {
        String uscc = new Given(port).enterprise("pingan", "2025-01");
        Caller county = Caller.as("county", port);
        Answer written;
        try (Connection holding = reading.getConnection()) {
            holding.setAutoCommit(false);
            ReadVersions.hold(holding, true);

            written = accepted(scaleChange(county, uscc));
            Answer read = seeing(written).get("/api/v1/enterprises/" + uscc);
            Answer past = county.get("/api/v1/plan?asOfPosition=" + written.header("Ledger-Position"));
            Answer careless = county.get("/api/v1/enterprises/" + uscc);

            assertThat(written.json().get("pending").asBoolean()).isTrue();
            assertThat(read.status()).isEqualTo(503);
            assertThat(read.rules()).containsExactly("NOT_YET_VISIBLE");
            assertThat(read.header("Retry-After")).isEqualTo("1");
            assertThat(past.status()).isEqualTo(503);
            assertThat(careless.status()).isEqualTo(200);
            assertThat(careless.json().get("position").asLong()).isLessThan(position(written));
            holding.rollback();
        }

        await().atMost(Duration.ofSeconds(30))
                .until(() -> seeing(written).get("/api/v1/enterprises/" + uscc).status() == 200);
        assertThat(seeing(written)
                        .get("/api/v1/enterprises/" + uscc)
                        .json()
                        .get("position")
                        .asLong())
                .isGreaterThanOrEqualTo(position(written));
    }

    @Test
    void aWriteWithoutAPositionIsPendingAlsoWhenItIsSentAgain() throws Exception {
        String uscc = new Given(port).enterprise("pingan", "2025-01");
        Caller county = Caller.as("county", port).with("Idempotency-Key", "held-back-" + uscc);
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("LOCK TABLE ledger.positions IN EXCLUSIVE MODE");

            Answer first = accepted(scaleChange(county, uscc));
            Answer again = accepted(scaleChange(county, uscc));

            assertThat(first.json().get("pending").asBoolean()).isTrue();
            assertThat(first.header("Ledger-Position")).isEmpty();
            assertThat(again.json().get("pending").asBoolean()).isTrue();
            assertThat(again.header("Ledger-Position")).isEmpty();
            owner.rollback();
        }

        Answer found = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> scaleChange(county, uscc),
                        a -> !a.json().get("pending").asBoolean());
        assertThat(seeing(found).get("/api/v1/enterprises/" + uscc).status()).isEqualTo(200);
    }

    @Test
    void whatIsAlreadySoIsPendingAsLongAsItCannotBeRead() throws Exception {
        Given given = new Given(port);
        String uscc = given.enterprise("pingan", "2025-01");
        Caller filer = given.filer(uscc);
        String report = "/api/v1/enterprises/" + uscc + "/reports/output/2025-02";
        try (Connection holding = reading.getConnection()) {
            holding.setAutoCommit(false);
            ReadVersions.hold(holding, true);

            Answer filed = accepted(filer.put(report, Given.output(7)));
            Answer again = accepted(filer.with("If-Match", filed.header("ETag")).put(report, Given.output(7)));

            assertThat(again.header("Ledger-Position")).isEqualTo(filed.header("Ledger-Position"));
            assertThat(again.json().get("pending").asBoolean()).isTrue();
            holding.rollback();
        }
    }

    @Test
    void aPositionThatDoesNotExistIsNoPositionOfThisLedger() {
        Answer answer =
                Caller.as("county", port).with("Ledger-Position", "999999999").get("/api/v1/plan");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/Ledger-Position");
    }

    private Caller seeing(Answer write) {
        return Caller.as("county", port).with("Ledger-Position", write.header("Ledger-Position"));
    }

    private static Answer scaleChange(Caller county, String uscc) {
        return county.post("/api/v1/enterprises/" + uscc + "/scale-changes", """
                {"aboveScale": true, "from": "2025-03", "document": "入库通知1"}""");
    }

    private static long position(Answer write) {
        return Long.parseLong(write.header("Ledger-Position"));
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
    }
}

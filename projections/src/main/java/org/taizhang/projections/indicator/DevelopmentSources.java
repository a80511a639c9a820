package org.taizhang.projections.indicator;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.indicator.Figures;
import org.taizhang.ledger.indicator.IndicatorCode;
import org.taizhang.projections.indicator.Explanation.Contribution;
import org.taizhang.projections.indicator.JdbcExplanations.Side;
import org.taizhang.projections.read.ReadSchema;

/** The report of a town that an area rests on: of the period, or of the one it is carried from. */
final class DevelopmentSources {

    private static final int CARRIED_AT_MOST = 3;

    private final JdbcClient jdbc;
    private final ReadSchema schema;

    DevelopmentSources(DataSource dataSource, ReadSchema schema) {
        this.jdbc = JdbcClient.create(dataSource);
        this.schema = schema;
    }

    List<Contribution> of(
            IndicatorCode code, Side side, List<ClusterId> clusters, Period period, long position, Figures figures) {
        return clusters.stream()
                .flatMap(c -> of(code, side, c, period, position, figures).stream())
                .toList();
    }

    private Optional<Contribution> of(
            IndicatorCode code, Side side, ClusterId cluster, Period period, long position, Figures figures) {
        Fraction value =
                figures.quantity(code, side.term(), Scope.of(cluster), period).value();
        if (value == null) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT period, revision, position, event_id FROM " + schema.name() + ".development_report"
                        + " WHERE cluster = :cluster AND period BETWEEN :from AND :to AND position <= :position"
                        + " ORDER BY period DESC, revision DESC LIMIT 1")
                .param("cluster", cluster.value())
                .param("from", period.plus(-CARRIED_AT_MOST).toString())
                .param("to", period.toString())
                .param("position", position)
                .query((row, n) -> new Contribution(
                        side.role(),
                        FormCode.DEVELOPMENT,
                        cluster,
                        null,
                        cluster.value(),
                        period,
                        Period.parse(row.getString("period")),
                        row.getInt("revision"),
                        value,
                        row.getLong("position"),
                        row.getString("event_id")))
                .optional();
    }
}

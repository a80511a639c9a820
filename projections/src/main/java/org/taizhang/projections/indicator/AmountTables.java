package org.taizhang.projections.indicator;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.IndustryClass;
import org.taizhang.ledger.filing.FilingEvent;
import org.taizhang.ledger.filing.FilingEvent.ReportFiled;
import org.taizhang.ledger.indicator.tally.Amounts;
import org.taizhang.ledger.indicator.tally.EmploymentAmounts;
import org.taizhang.ledger.indicator.tally.LandAmounts;
import org.taizhang.ledger.indicator.tally.OutputAmounts;
import org.taizhang.ledger.indicator.tally.OutputAmounts.ClassOutput;
import org.taizhang.projections.read.Periods;
import org.taizhang.projections.reader.Positioned;
import org.taizhang.projections.reader.Rows;

/** What reports state, and what became of them, on the way into the tables; and back. */
final class AmountTables {

    private final Rows amounts = new Rows(
            "amounts",
            "period,form,uscc,revision,position,event_id,arrival,gross,sales,exports,before,same_ytd,classes,end_of,average,occupied,idle"
                    .split(","));
    private final Rows verdicts = new Rows("verdict", "period", "form", "uscc", "revision", "position", "accepted");

    void filed(Positioned event, ReportFiled filed) {
        Amounts stated = Amounts.of(filed);
        OutputAmounts output = stated instanceof OutputAmounts o ? o : null;
        EmploymentAmounts employment = stated instanceof EmploymentAmounts e ? e : null;
        LandAmounts land = stated instanceof LandAmounts l ? l : null;
        amounts.add(
                Periods.number(filed.period()),
                filed.form(),
                filed.uscc(),
                filed.revision(),
                event.position(),
                event.eventId(),
                filed.arrival(),
                output == null ? null : output.gross(),
                output == null ? null : output.sales(),
                output == null ? null : output.exports(),
                output == null ? null : output.before(),
                output == null ? null : output.sameYtd(),
                output == null ? null : text(output.classes()),
                employment == null ? null : employment.end(),
                employment == null ? null : employment.average(),
                land == null ? null : land.occupied(),
                land == null ? null : land.idle());
    }

    void reviewed(long position, FilingEvent event, boolean accepted) {
        verdicts.add(Periods.number(event.period()), event.form(), event.uscc(), event.revision(), position, accepted);
    }

    void write(Connection connection) throws SQLException {
        amounts.write(connection);
        verdicts.write(connection);
    }

    static Amounts read(FormCode form, ResultSet row) throws SQLException {
        return switch (form) {
            case OUTPUT ->
                new OutputAmounts(
                        row.getLong("gross"),
                        row.getLong("sales"),
                        row.getLong("exports"),
                        row.getLong("before"),
                        row.getObject("same_ytd", Long.class),
                        classes(row.getString("classes")));
            case EMPLOYMENT -> new EmploymentAmounts(row.getLong("end_of"), row.getLong("average"));
            case LAND_USE -> new LandAmounts(row.getObject("occupied", Long.class), row.getLong("idle"));
            case DEVELOPMENT -> throw new IllegalStateException("towns' reports are not among the amounts");
        };
    }

    private static String text(List<ClassOutput> classes) {
        return classes.stream().map(c -> c.industry() + "=" + c.output()).collect(Collectors.joining(" "));
    }

    private static List<ClassOutput> classes(String text) {
        List<ClassOutput> classes = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String part : text.split(" ", -1)) {
                int equals = part.indexOf('=');
                classes.add(new ClassOutput(
                        new IndustryClass(part.substring(0, equals)), Long.parseLong(part.substring(equals + 1))));
            }
        }
        return List.copyOf(classes);
    }
}

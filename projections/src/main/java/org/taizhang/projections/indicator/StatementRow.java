package org.taizhang.projections.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.taizhang.ledger.calendar.Arrival;
import org.taizhang.ledger.indicator.statement.DevelopmentStatement;
import org.taizhang.ledger.indicator.statement.DirectoryCounts;
import org.taizhang.ledger.indicator.statement.EmploymentMonth;
import org.taizhang.ledger.indicator.statement.Filings;
import org.taizhang.ledger.indicator.statement.LandMonth;
import org.taizhang.ledger.indicator.statement.Magnitude;
import org.taizhang.ledger.indicator.statement.OutputMonth;
import org.taizhang.ledger.indicator.statement.OutputWindow;
import org.taizhang.ledger.indicator.statement.Peak;

/** Statements as read from the rows that {@link StatementTables} writes. */
final class StatementRow {

    private StatementRow() {}

    static DirectoryCounts directory(ResultSet row) throws SQLException {
        return new DirectoryCounts(
                row.getInt("enterprises"),
                row.getInt("individuals"),
                row.getInt("above_scale"),
                row.getInt("due_output"),
                row.getInt("due_employment"),
                row.getInt("entered"));
    }

    static OutputMonth output(ResultSet row) throws SQLException {
        return new OutputMonth(
                filings(row),
                magnitude(row, "gross"),
                row.getLong("sales"),
                row.getLong("exports"),
                row.getLong("above_scale"),
                row.getLong("core"),
                row.getLong("extended"),
                magnitude(row, "comparable"),
                magnitude(row, "base"),
                row.getInt("uncompared"));
    }

    static OutputWindow outputWindow(ResultSet row) throws SQLException {
        return new OutputWindow(
                row.getInt("producing"),
                peak(row, "gross"),
                peak(row, "sales"),
                peak(row, "exports"),
                peak(row, "above_scale"),
                peak(row, "core"),
                peak(row, "extended"),
                peak(row, "twelve"));
    }

    static EmploymentMonth employment(ResultSet row) throws SQLException {
        return new EmploymentMonth(
                filings(row), row.getInt("counted"), magnitude(row, "headcount"), row.getLong("person_months"));
    }

    static Peak personMonths(ResultSet row) throws SQLException {
        return peak(row, "person_months");
    }

    static LandMonth land(ResultSet row) throws SQLException {
        return new LandMonth(
                filings(row),
                row.getInt("known"),
                row.getInt("measured"),
                row.getInt("carried"),
                magnitude(row, "occupied"),
                magnitude(row, "idle"));
    }

    static DevelopmentStatement development(ResultSet row) throws SQLException {
        return new DevelopmentStatement(
                row.getBigDecimal("built_up"),
                row.getBigDecimal("productive"),
                row.getBigDecimal("levelled"),
                row.getBigDecimal("industrial_land"),
                row.getBigDecimal("industrial_floor"),
                row.getBigDecimal("mixed_use"),
                row.getBigDecimal("workshop_floor"),
                row.getBigDecimal("workshop_land"),
                row.getBoolean("confirmed"),
                Arrival.valueOf(row.getString("first")));
    }

    private static Filings filings(ResultSet row) throws SQLException {
        return new Filings(
                row.getInt("filed"),
                row.getInt("by_close"),
                row.getInt("on_time"),
                row.getInt("due_effective"),
                row.getInt("effective"),
                row.getInt("accepted"),
                row.getInt("returned"));
    }

    private static Magnitude magnitude(ResultSet row, String column) throws SQLException {
        return new Magnitude(
                row.getLong(column), row.getInt(column + "_contributors"), row.getLong(column + "_largest"));
    }

    private static Peak peak(ResultSet row, String column) throws SQLException {
        return new Peak(row.getInt(column + "_upto3"), row.getLong(column + "_largest"));
    }
}

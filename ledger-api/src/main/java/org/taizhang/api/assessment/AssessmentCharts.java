package org.taizhang.api.assessment;

import org.taizhang.api.page.Chart;
import org.taizhang.ledger.Text;

/** Scores drawn. */
final class AssessmentCharts {

    private static final Text POINTS = new Text("得分", "Points");
    private static final Text UNIT = new Text("分", "points");

    private AssessmentCharts() {}

    /** Totals of all clusters side by side. */
    static Chart totals(ScoreSheet sheet) {
        int last = 1 + sheet.reckoning().scheme().indicators().size();
        return new Chart(
                Chart.Kind.BAR, AssessmentTables.POINTS, last, null, new Text("总分", "Totals"), UNIT, POINTS, null);
    }
}

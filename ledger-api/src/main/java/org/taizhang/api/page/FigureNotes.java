package org.taizhang.api.page;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.indicator.Absence;
import org.taizhang.ledger.indicator.Mark;

/** The short words that stand in cells for reasons of absence and for marks. */
public final class FigureNotes {

    private FigureNotes() {}

    public static Note of(Absence absence) {
        Text word = switch (absence) {
            case NOT_FILED -> new Text("未报", "not filed");
            case RETURNED -> new Text("已退回", "returned");
            case SUPPRESSED -> new Text("保密", "withheld");
            case INCOMPLETE -> new Text("未报齐", "not all in");
            case BUILDING_UNKNOWN -> new Text("楼宇未登记", "no building");
            case EXEMPT -> new Text("免报", "exempt");
            case HISTORY_TOO_SHORT -> new Text("期短", "too short");
            case BASE_ZERO -> new Text("基期零", "base 0");
            case DENOMINATOR_ZERO -> new Text("分母零", "÷ 0");
            case CLUSTER_MISSING -> new Text("缺区", "part missing");
            case NO_TARGET -> new Text("无目标", "no target");
            case NO_PATH_BASE -> new Text("无起点", "no base");
        };
        return new Note(absence.name(), word, absence.text());
    }

    public static List<Note> of(Set<Mark> marks) {
        return marks.stream()
                .sorted(Comparator.naturalOrder())
                .map(FigureNotes::of)
                .toList();
    }

    private static Note of(Mark mark) {
        Text word = switch (mark) {
            case PROVISIONAL -> new Text("初", "p");
            case INCOMPLETE -> new Text("不全", "part");
            case CARRIED -> new Text("沿", "c");
            case DERIVED -> new Text("推", "d");
            case ANNUALISED -> new Text("年化", "ann");
        };
        return new Note(mark.name(), word, mark.text());
    }
}

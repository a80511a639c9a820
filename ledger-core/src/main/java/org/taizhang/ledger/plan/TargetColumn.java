package org.taizhang.ledger.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.taizhang.ledger.Text;

/** What a plan sets targets for: the columns of its table, and the targets only its text states. */
public enum TargetColumn {
    OUTPUT("output", Unit.YI_YUAN, "工业总产值", "Gross industrial output"),
    ENTERPRISES("enterprises", Unit.ENTERPRISES, "入驻企业数", "Enterprises settled"),
    ABOVE_SCALE("aboveScale", Unit.ENTERPRISES, "入驻规上企业数", "Enterprises above scale"),
    BUILT_UP_AREA("builtUpArea", Unit.MU, "建成区面积", "Built-up area"),
    LEVELLED_AREA("levelledArea", Unit.MU, "场平面积", "Levelled area"),
    PRODUCTIVE_AREA("productiveArea", Unit.MU, "产出面积", "Productive area"),
    USABLE_SHARE("usableShare", Unit.PERCENT, "可用面积占比", "Usable share of area"),
    EMPLOYMENT("employment", Unit.PERSONS, "带动就业人数", "Employment"),
    INTENSITY("intensity", Unit.WAN_YUAN_PER_MU, "单位面积产出强度", "Output per productive area"),
    LEADING_SHARE("leadingShare", Unit.PERCENT, "主导产业产值占比", "Share of the leading industry in output");

    private final String code;
    private final Unit unit;
    private final Text label;

    TargetColumn(String code, Unit unit, String zh, String en) {
        this.code = code;
        this.unit = unit;
        this.label = new Text(zh, en);
    }

    public static Optional<TargetColumn> find(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }

    @JsonCreator
    static TargetColumn of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no target column " + code));
    }

    /** The unit targets of this column are printed and answered in. */
    public Unit unit() {
        return unit;
    }

    public Text label() {
        return label;
    }

    /** Its targets compare as they are: there is no part of a ratio to be reached by now. */
    public boolean ratio() {
        return this == USABLE_SHARE || this == INTENSITY || this == LEADING_SHARE;
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}

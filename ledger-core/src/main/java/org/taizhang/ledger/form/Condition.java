package org.taizhang.ledger.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.taizhang.ledger.Text;

/** To whom an item applies. Where it does not, it is hidden, its checks are not applicable, and a value is refused. */
public enum Condition {
    /** The legal unit also produces outside the cluster. */
    @JsonProperty("multiSite")
    MULTI_SITE("F-O6", "本单位未登记为多地生产，不填法人单位产值。", "Only units registered as producing at several sites state this.") {
        @Override
        public boolean applies(StatedReport report, Filer filer) {
            return filer.multiSite();
        }
    },
    /** The book of the year starts after 02, and this report is the one that says what was before. */
    @JsonProperty("startsLate")
    STARTS_LATE(
            "YTD_BEFORE",
            "入驻前累计只由年中入驻的单位在本年第一次填报时填一次；如需更正，请修改当时那期报表。",
            "Stated once, in the first filing of a unit that settled during the year; to correct it, revise that report.") {
        @Override
        public boolean applies(StatedReport report, Filer filer) {
            return filer.asksYtdBefore();
        }
    },
    /** 规下 in the period. */
    @JsonProperty("belowScale")
    BELOW_SCALE("ITEM_HIDDEN", "规上单位不填营业收入，请删除此项。", "Units above scale report revenue elsewhere: leave it out.") {
        @Override
        public boolean applies(StatedReport report, Filer filer) {
            return !filer.aboveScale();
        }
    },
    /** The report states operating status 2. */
    @JsonProperty("stopped")
    STOPPED("ITEM_HIDDEN", "生产状态为“2 停业”时才填停产天数。", "Days stopped go with operating status 2 only.") {
        @Override
        public boolean applies(StatedReport report, Filer filer) {
            return report.words("operatingStatus").filter("2"::equals).isPresent();
        }
    },
    /** The report states rented floor. */
    @JsonProperty("rentsFloor")
    RENTS_FLOOR("ITEM_HIDDEN", "租用厂房面积大于零时才填楼宇编号。", "A building goes with rented floor space only.") {
        @Override
        public boolean applies(StatedReport report, Filer filer) {
            return report.positive("rentedFloor");
        }
    },
    /** The report says that something changed. */
    @JsonProperty("changed")
    CHANGED("ITEM_HIDDEN", "本期无变化时不填依据文件和生效月份。", "Document and effective month go with a change only.") {
        @Override
        public boolean applies(StatedReport report, Filer filer) {
            return report.flag("changed");
        }
    };

    private final String rule;
    private final Text hidden;

    Condition(String rule, String zh, String en) {
        this.rule = rule;
        this.hidden = new Text(zh, en);
    }

    public abstract boolean applies(StatedReport report, Filer filer);

    /** The rule that a value breaks where the item does not apply. */
    public String rule() {
        return rule;
    }

    /** What to tell who states it all the same. */
    public Text hidden() {
        return hidden;
    }
}

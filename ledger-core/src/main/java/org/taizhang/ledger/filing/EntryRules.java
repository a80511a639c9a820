package org.taizhang.ledger.filing;

import java.util.List;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.Rule;

/** Whether this unit files this form for this period at all. */
final class EntryRules {

    /** The window has opened: the period is over. */
    static final Rule<Filing> WINDOW_OPENED = new Rule<>(
            "WINDOW_NOT_OPEN",
            f -> true,
            f -> f.window().notOpen(f.period(), f.asked().recording().at()).stream()
                    .toList());

    /** The form is valid on the day of filing. */
    static final Rule<Filing> FORM_VALID = new Rule<>(
            "FORM_EXPIRED",
            f -> true,
            f -> f.report().form().header().notValid(f.asked().recording().at()).stream()
                    .toList());

    /** 先进库，再有数: one month of the period is one of membership. */
    static final Rule<Filing> MEMBER = Rule.of(
            "G02",
            f -> true,
            f -> f.membership().isPresent(),
            "/period",
            f -> new Text(
                    "本单位" + f.period().label().zh() + "不在集聚区名录内（先进库，再有数），请先联系县统计局办理入库。",
                    "In " + f.period().label().en()
                            + " the unit is a member of no cluster: it has to be settled first."));

    /** Output is filed by industrial classes only. */
    static final Rule<Filing> INDUSTRIAL = Rule.of(
            "OUTPUT_INDUSTRIAL",
            f -> f.asked().form() == FormCode.OUTPUT,
            f -> f.industryClass().industrial(),
            "/form",
            f -> new Text(
                    "本单位" + f.period().label().zh() + "行业小类" + f.industryClass() + "不属于工业（06—46大类），不填产值表。",
                    "In " + f.period().label().en() + " class " + f.industryClass()
                            + " is not industrial (divisions 06–46): no output is filed."));

    static final List<Rule<Filing>> ALL = List.of(FORM_VALID, WINDOW_OPENED, MEMBER, INDUSTRIAL);

    private EntryRules() {}
}

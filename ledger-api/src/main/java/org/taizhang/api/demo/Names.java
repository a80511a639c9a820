package org.taizhang.api.demo;

/** Invented names: the label 演示, the town, a pair of the sixty-year cycle, the trade. No enterprise is called so. */
final class Names {

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String[] FORMS = {"有限公司", "厂", "合作工厂"};

    private Names() {}

    static String of(Sketch s) {
        int i = s.ordinal() - 1;
        String form = FORMS[Math.min(i / 60, FORMS.length - 1)];
        String round = i < 60 * FORMS.length ? "" : String.valueOf(i / 60 + 1);
        return "演示·" + s.aim().town() + STEMS.charAt(i % 10) + BRANCHES.charAt(i % 12)
                + s.trade().word() + form + round;
    }
}

package org.taizhang.ledger.assessment.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.assessment.scheme.Bands;
import org.taizhang.ledger.assessment.scheme.Bonus;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.Scheme.Purpose;
import org.taizhang.ledger.assessment.scheme.SchemeRules;
import org.taizhang.ledger.assessment.scheme.Veto;

/** What a table must fulfil before it is scored; values themselves are judged item by item in {@link Items}. */
final class DataRules {

    private final Scheme scheme;
    private final List<Problem> problems = new ArrayList<>();

    private DataRules(Scheme scheme) {
        this.scheme = scheme;
    }

    static List<Problem> problems(Scheme scheme, Table table) {
        DataRules rules = new DataRules(scheme);
        rules.weights();
        rules.purpose(table);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < table.entries().size(); i++) {
            Entry entry = table.entries().get(i);
            rules.unless(
                    seen.add(entry.subject()),
                    "DATA_SUBJECT_TWICE",
                    "/entries/" + i + "/subject",
                    "“" + entry.subject() + "”出现了两次，请只保留一行。",
                    "'" + entry.subject() + "' is there twice: keep one row.");
            rules.entry(entry, "/entries/" + i);
        }
        rules.unless(!table.entries().isEmpty(), "DATA_EMPTY", "/entries", "没有可计分的对象。", "There is nothing to score.");
        return rules.problems;
    }

    private void weights() {
        SchemeRules.beforeAdoption(scheme).stream()
                .filter(open -> open.rule().equals(SchemeRules.WEIGHT_OPEN))
                .map(open -> new Problem(open.rule(), "", open.message()))
                .distinct()
                .forEach(problems::add);
    }

    /** One enterprise is scored on what was filed for that purpose, never on its statistical reports. */
    private void purpose(Table table) {
        Purpose asked = scheme.purpose();
        if (asked == null || asked == table.purpose()) {
            return;
        }
        if (scheme.subject() == Scheme.Subject.ENTERPRISE) {
            Articles.Article article = Articles.IN_FORCE.confidentiality();
            problems.add(Problem.of(
                    "DATA_PURPOSE",
                    "/purpose",
                    "对企业计分只能用行政用途的数据，此处数据未声明为行政用途。" + article.citation().zh() + "："
                            + article.says().zh() + "。",
                    "Enterprises are scored on administrative data only, and these are not declared so. "
                            + article.citation().en() + ": " + article.says().en() + "."));
        } else {
            problems.add(Problem.of(
                    "DATA_PURPOSE",
                    "/purpose",
                    "办法要求数据用途为 " + asked + "，请按此提供。",
                    "The scheme asks for data filed for the purpose " + asked + ": supply those."));
        }
    }

    private void entry(Entry entry, String pointer) {
        for (Entry.Award award : entry.awards()) {
            known(
                    scheme.bonuses().stream().map(Bonus::code).anyMatch(award.bonus()::equals),
                    pointer + "/awards",
                    award.bonus());
            documented(award.document(), pointer + "/awards");
            unless(
                    award.count().signum() >= 0,
                    "DATA_NEGATIVE",
                    pointer + "/awards",
                    "加分次数不能为负。",
                    "A bonus cannot be counted less than 0 times.");
        }
        for (Entry.Matter matter : entry.matters()) {
            known(
                    scheme.demerits() != null
                            && scheme.demerits().level(matter.level()).isPresent(),
                    pointer + "/matters",
                    matter.level());
            documented(matter.document(), pointer + "/matters");
        }
        for (Entry.Vetoed vetoed : entry.vetoes()) {
            known(
                    scheme.vetoes().stream().map(Veto::code).anyMatch(vetoed.veto()::equals),
                    pointer + "/vetoes",
                    vetoed.veto());
            documented(vetoed.document(), pointer + "/vetoes");
        }
        if (entry.setAside() != null) {
            known(
                    scheme.bands().setAside().stream().map(Bands.SetAside::code).anyMatch(entry.setAside()::equals),
                    pointer + "/setAside",
                    entry.setAside());
        }
    }

    private void known(boolean holds, String pointer, String code) {
        unless(
                holds,
                "DATA_CODE_UNKNOWN",
                pointer,
                "办法中没有“" + code + "”，请按办法填写。",
                "The scheme has no '" + code + "': use one of its codes.");
    }

    private void documented(String document, String pointer) {
        unless(!document.isBlank(), "DATA_DOCUMENT", pointer, "须写明文号。", "State the document number.");
    }

    private void unless(boolean holds, String rule, String pointer, String zh, String en) {
        if (!holds) {
            problems.add(Problem.of(rule, pointer, zh, en));
        }
    }
}

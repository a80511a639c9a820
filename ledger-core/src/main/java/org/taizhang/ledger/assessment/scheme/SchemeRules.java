package org.taizhang.ledger.assessment.scheme;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taizhang.ledger.Problem;

/** What a scheme must fulfil before anything is scored by it. Every broken rule is named, none is repaired. */
public final class SchemeRules {

    /** The rule's name where a weight is not decided. */
    public static final String WEIGHT_OPEN = "SCHEME_WEIGHT_OPEN";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int INDICATORS_MAX = 200;
    private static final int DECIMALS_MAX = 6;

    private SchemeRules() {}

    /** Everything that is wrong with it; pointers start at the scheme. */
    public static List<Problem> problems(Scheme scheme) {
        Broken broken = new Broken();
        head(scheme, broken);
        broken.unless(
                !scheme.indicators().isEmpty() && scheme.indicators().size() <= INDICATORS_MAX,
                "SCHEME_INDICATORS",
                "/indicators",
                "应有1至" + INDICATORS_MAX + "项指标。",
                "State 1 to " + INDICATORS_MAX + " indicators.");
        IndicatorRules.check(scheme, broken);
        GroupRules.check(scheme, broken);
        ExtraRules.check(scheme, broken);
        BandRules.check(scheme, broken);
        if (broken.all().isEmpty() && weightsStated(scheme)) {
            GroupRules.checkRoots(scheme, broken);
        }
        return broken.all();
    }

    /** What is still to be decided before it can be adopted. */
    public static List<Problem> beforeAdoption(Scheme scheme) {
        Broken open = new Broken();
        Stream.of(
                        new Object[] {"/issuer", scheme.issuer()},
                        new Object[] {"/documentNumber", scheme.documentNumber()},
                        new Object[] {"/validFrom", scheme.validFrom()},
                        new Object[] {"/validTo", scheme.validTo()})
                .forEach(part -> open.unless(
                        part[1] != null,
                        "SCHEME_UNDECIDED",
                        (String) Objects.requireNonNull(part[0]),
                        "通过前须载明制定机关、文号和有效期。",
                        "Issuer, document number and validity have to be stated before it is adopted."));
        for (int i = 0; i < scheme.indicators().size(); i++) {
            weight(open, scheme.indicators().get(i).weight() != null, "/indicators/" + i);
        }
        for (int i = 0; i < scheme.aggregation().groups().size(); i++) {
            weight(open, scheme.aggregation().groups().get(i).weight() != null, "/aggregation/groups/" + i);
        }
        return open.all();
    }

    private static boolean weightsStated(Scheme scheme) {
        return scheme.indicators().stream().allMatch(indicator -> indicator.weight() != null)
                && scheme.aggregation().groups().stream().allMatch(group -> group.weight() != null);
    }

    private static void weight(Broken open, boolean stated, String pointer) {
        open.unless(
                stated,
                WEIGHT_OPEN,
                pointer + "/weight",
                "模板未定权重，须先确定。",
                "The template leaves this weight open: decide it first.");
    }

    private static void head(Scheme scheme, Broken broken) {
        Stream.of(new String[] {"/id", scheme.id()}, new String[] {"/version", scheme.version()})
                .forEach(part -> broken.unless(
                        ID.matcher(part[1]).matches(),
                        "SCHEME_ID",
                        part[0],
                        "只能用字母、数字和 . _ - ，至多64个字符。",
                        "Use letters, digits and . _ - only, at most 64 characters."));
        broken.words("/title", scheme.title());
        broken.words("/issuer", scheme.issuer());
        broken.words("/documentNumber", scheme.documentNumber());
        broken.words("/source", scheme.source());
        broken.unless(
                scheme.validFrom() == null
                        || scheme.validTo() == null
                        || !scheme.validTo().isBefore(scheme.validFrom()),
                "SCHEME_VALIDITY",
                "/validTo",
                "有效期止于起之前。",
                "The validity ends before it begins.");
        broken.unless(
                scheme.subject() != Scheme.Subject.ENTERPRISE || scheme.purpose() == Scheme.Purpose.ADMINISTRATIVE,
                "SCHEME_PURPOSE",
                "/purpose",
                "对企业计分只能用行政用途的数据，请写明 ADMINISTRATIVE。",
                "Enterprises are scored on administrative data only: state ADMINISTRATIVE.");
        broken.unless(
                scheme.aggregation().decimals() >= 0 && scheme.aggregation().decimals() <= DECIMALS_MAX,
                "SCHEME_DECIMALS",
                "/aggregation/decimals",
                "总分小数位数应为0至" + DECIMALS_MAX + "。",
                "The total has 0 to " + DECIMALS_MAX + " decimals.");
        broken.positive("/aggregation/full", scheme.aggregation().full());
    }
}

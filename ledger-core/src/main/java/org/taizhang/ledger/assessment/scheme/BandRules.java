package org.taizhang.ledger.assessment.scheme;

import java.util.List;
import org.taizhang.ledger.Fraction;

/** Bands, what vetoes do to them, and lights. */
final class BandRules implements Bands.Cases<Boolean> {

    static void check(Scheme scheme, Broken broken) {
        List<String> codes = scheme.bands().codes();
        broken.distinct("/bands", codes);
        codes.forEach(code -> broken.code("/bands", code));
        broken.unless(
                scheme.bands().on(new BandRules()),
                "SCHEME_BANDS",
                "/bands/bands",
                "等次从好到差排列：分数线依次降低，比例依次升高且在0与1之间。",
                "Bands go from best to worst: cut-offs fall, shares rise between 0 and 1.");
        for (int i = 0; i < scheme.vetoes().size(); i++) {
            veto(scheme.vetoes().get(i), "/vetoes/" + i, codes, broken);
        }
        broken.distinct("/vetoes", scheme.vetoes().stream().map(Veto::code).toList());
        Lights lights = scheme.lights();
        if (lights != null) {
            broken.positive("/lights/yellow", lights.yellow());
            broken.unless(
                    lights.green().compareTo(lights.yellowGreen()) >= 0
                            && lights.yellowGreen().compareTo(lights.yellow()) >= 0,
                    "SCHEME_LIGHTS",
                    "/lights",
                    "绿、黄绿、黄的界限应依次降低。",
                    "The bounds of green, yellow-green and yellow fall in this order.");
        }
    }

    private static void veto(Veto veto, String pointer, List<String> codes, Broken broken) {
        broken.code(pointer + "/code", veto.code());
        broken.words(pointer + "/title", veto.title());
        broken.words(pointer + "/basis", veto.basis());
        broken.unless(
                codes.contains(veto.notAbove()),
                "SCHEME_VETO",
                pointer + "/notAbove",
                "没有“" + veto.notAbove() + "”这一等次。",
                "There is no band '" + veto.notAbove() + "'.");
    }

    @Override
    public Boolean cutOffs(Bands.CutOffs bands) {
        List<Fraction> bounds = bands.bands().stream().map(Bands.CutOff::from).toList();
        return falls(bounds);
    }

    @Override
    public Boolean shares(Bands.Shares bands) {
        List<Fraction> bounds = bands.bands().stream()
                .map(Bands.Share::upTo)
                .map(share -> Fraction.ONE.minus(share))
                .toList();
        return falls(bounds) && bounds.stream().allMatch(b -> b.signum() > 0 && b.compareTo(Fraction.ONE) < 0);
    }

    @Override
    public Boolean none() {
        return true;
    }

    private static boolean falls(List<Fraction> bounds) {
        for (int i = 1; i < bounds.size(); i++) {
            if (bounds.get(i).compareTo(bounds.get(i - 1)) >= 0) {
                return false;
            }
        }
        return !bounds.isEmpty();
    }
}

package org.taizhang.ledger.assessment.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.assessment.scheme.Bands;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.Veto;

/** Ranks and bands by rounded totals. Vetoes change both and leave the totals alone. */
final class Ranking {

    private final Scheme scheme;
    private final Map<BigDecimal, Integer> rankOf = new HashMap<>();
    private final Set<String> unranked = new HashSet<>();
    private final Map<String, String> setAside = new HashMap<>();
    private int ranked;

    private Ranking(Scheme scheme) {
        this.scheme = scheme;
    }

    static List<SubjectScore> of(Scheme scheme, Table table, List<SubjectScore> scores) {
        Ranking ranking = new Ranking(scheme);
        table.entries().forEach(ranking::leaveOut);
        List<BigDecimal> totals = scores.stream()
                .filter(score -> !ranking.unranked.contains(score.subject()))
                .map(SubjectScore::total)
                .sorted((a, b) -> b.compareTo(a))
                .toList();
        for (int i = 0; i < totals.size(); i++) {
            ranking.rankOf.putIfAbsent(totals.get(i), i + 1);
        }
        ranking.ranked = totals.size();
        return scores.stream().map(ranking::place).toList();
    }

    private void leaveOut(Entry entry) {
        if (entry.setAside() != null) {
            setAside.put(entry.subject(), entry.setAside());
            unranked.add(entry.subject());
        }
        if (vetoes(entry.vetoes().stream().map(Entry.Vetoed::veto).toList()).anyMatch(veto -> !veto.ranked())) {
            unranked.add(entry.subject());
        }
    }

    private SubjectScore place(SubjectScore score) {
        Integer rank = unranked.contains(score.subject()) ? null : rankOf.get(score.total());
        String aside = setAside.get(score.subject());
        return score.placed(aside == null ? band(score, rank) : aside, rank);
    }

    private @Nullable String band(SubjectScore score, @Nullable Integer rank) {
        List<String> codes = scheme.bands().codes();
        if (codes.isEmpty()) {
            return null;
        }
        int earned = codes.indexOf(scheme.bands().on(new Earned(score.total(), rank, ranked)));
        int left = vetoes(score.vetoes())
                .mapToInt(veto -> codes.indexOf(veto.notAbove()))
                .max()
                .orElse(0);
        return codes.get(Math.max(earned, left));
    }

    private Stream<Veto> vetoes(List<String> codes) {
        return scheme.vetoes().stream().filter(veto -> codes.contains(veto.code()));
    }

    /** The band before vetoes; the best one for those without a rank, whom a veto then puts down. */
    private record Earned(BigDecimal total, @Nullable Integer rank, int ranked) implements Bands.Cases<String> {

        @Override
        public String cutOffs(Bands.CutOffs bands) {
            Fraction reached = Fraction.whole(total);
            return bands.bands().stream()
                    .filter(band -> reached.compareTo(band.from()) >= 0)
                    .findFirst()
                    .map(Bands.CutOff::code)
                    .orElse(bands.below());
        }

        @Override
        public String shares(Bands.Shares bands) {
            if (rank == null) {
                return bands.codes().get(0);
            }
            Fraction share = Fraction.of(rank, ranked);
            return bands.bands().stream()
                    .filter(band -> share.compareTo(band.upTo()) <= 0)
                    .findFirst()
                    .map(Bands.Share::code)
                    .orElse(bands.rest());
        }

        @Override
        public String none() {
            return "";
        }
    }
}

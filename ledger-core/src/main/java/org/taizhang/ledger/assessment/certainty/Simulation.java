package org.taizhang.ledger.assessment.certainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.assessment.certainty.Assumptions.Normalisation;
import org.taizhang.ledger.assessment.certainty.Certainty.OfSubject;
import org.taizhang.ledger.assessment.certainty.Certainty.Sensitivity;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.score.Result;
import org.taizhang.ledger.assessment.score.SubjectScore;
import org.taizhang.ledger.assessment.score.Table;

/** Monte Carlo over the assumptions. Deterministic: the seed is one of them. */
public final class Simulation {

    private static final double LOWER = 0.05;
    private static final double UPPER = 0.95;

    private final Model model;
    private final Result result;
    private final Assumptions assumptions;
    private final DrawnBands bands;
    private final int[] ranked;
    private final int[][] byRank;

    private Simulation(Scheme scheme, Table table, Result result, Assumptions assumptions) {
        this.model = new Model(scheme, table, result, assumptions);
        this.result = result;
        this.assumptions = assumptions;
        this.ranked = IntStream.range(0, result.scores().size())
                .filter(u -> result.scores().get(u).rank() != null)
                .toArray();
        this.bands = new DrawnBands(scheme, result, ranked.length);
        this.byRank = new int[ranked.length][ranked.length + 1];
    }

    /** @param result what the scheme makes of the table */
    public static Certainty of(Scheme scheme, Table table, Result result, Assumptions assumptions) {
        return new Simulation(scheme, table, result, assumptions).run();
    }

    private Certainty run() {
        SplittableRandom random = new SplittableRandom(assumptions.seed());
        draw(random.split());
        List<List<Sensitivity>> sensitivities = sensitivities(random.split());
        List<OfSubject> subjects = new ArrayList<>(ranked.length);
        for (int r = 0; r < ranked.length; r++) {
            subjects.add(subject(r, sensitivities.get(r + 1)));
        }
        return new Certainty(assumptions, subjects, sensitivities.get(0));
    }

    private void draw(SplittableRandom random) {
        double[] point = new double[model.groupOf().length];
        for (int d = 0; d < assumptions.draws(); d++) {
            for (int j = 0; j < point.length; j++) {
                point[j] = random.nextDouble();
            }
            double[] totals = bands.rounded(model.totals(point));
            int[] ranks = ranks(totals);
            for (int r = 0; r < ranked.length; r++) {
                byRank[r][ranks[r]]++;
            }
            if (model.normalisation(point) == Normalisation.AS_SCHEME) {
                for (int r = 0; r < ranked.length; r++) {
                    bands.count(ranked[r], totals[ranked[r]], ranks[r]);
                }
            }
        }
    }

    /** Of the ranked subjects; equal totals share a rank. */
    private int[] ranks(double[] totals) {
        double[] sorted = new double[ranked.length];
        for (int r = 0; r < ranked.length; r++) {
            sorted[r] = totals[ranked[r]];
        }
        double[] own = sorted.clone();
        Arrays.sort(sorted);
        int[] ranks = new int[ranked.length];
        for (int r = 0; r < ranked.length; r++) {
            ranks[r] = 1 + Positions.above(sorted, own[r]);
        }
        return ranks;
    }

    /** First of the mean shift in rank, then of each ranked subject's total. */
    private List<List<Sensitivity>> sensitivities(SplittableRandom random) {
        List<String> names = model.names();
        Sobol.Indices indices =
                Sobol.of(model.groupOf(), names.size(), assumptions.sensitivityDraws(), random, this::outputs);
        return IntStream.rangeClosed(0, ranked.length)
                .mapToObj(output ->
                        output < indices.outputs() ? sensitivity(names, indices, output) : List.<Sensitivity>of())
                .toList();
    }

    private static List<Sensitivity> sensitivity(List<String> names, Sobol.Indices indices, int output) {
        return IntStream.range(0, names.size())
                .mapToObj(g -> new Sensitivity(
                        names.get(g), varied(indices.first(output, g)), varied(indices.total(output, g))))
                .toList();
    }

    private static @Nullable Double varied(double index) {
        return Double.isNaN(index) ? null : index;
    }

    private double[] outputs(double[] point) {
        double[] totals = model.totals(point);
        int[] ranks = ranks(bands.rounded(totals.clone()));
        double[] outputs = new double[1 + ranked.length];
        for (int r = 0; r < ranked.length; r++) {
            outputs[0] += Math.abs(ranks[r] - nominal(r)) / (double) ranked.length;
            outputs[1 + r] = totals[ranked[r]];
        }
        return outputs;
    }

    private int nominal(int r) {
        Integer rank = result.scores().get(ranked[r]).rank();
        return rank == null ? 0 : rank;
    }

    private OfSubject subject(int r, List<Sensitivity> sensitivity) {
        SubjectScore score = result.scores().get(ranked[r]);
        Map<Integer, Double> shares = new TreeMap<>();
        for (int rank = 1; rank < byRank[r].length; rank++) {
            if (byRank[r][rank] > 0) {
                shares.put(rank, (double) byRank[r][rank] / assumptions.draws());
            }
        }
        BigDecimal toNext = bands.toNext(score.total());
        return new OfSubject(
                score.subject(),
                nominal(r),
                quantile(byRank[r], LOWER),
                quantile(byRank[r], UPPER),
                shares,
                bands.shares(ranked[r]),
                toNext,
                bands.toWorse(score.total()),
                sensitivity);
    }

    /** The first rank by which that share of the draws is reached. */
    private int quantile(int[] counts, double share) {
        long reached = 0;
        int rank = 0;
        while (reached < share * assumptions.draws()) {
            rank++;
            reached += counts[rank];
        }
        return rank;
    }
}

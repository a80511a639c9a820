package org.taizhang.api.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.IndustryClass;

/**
 * What an enterprise makes.
 *
 * @param word for its invented name
 * @param womenPercent of its staff
 */
record Trade(ClusterId cluster, boolean leading, IndustryClass industry, String word, int womenPercent) {

    /** Chickens: no industry, so it owes no output form; the plan itself has a livestock farm in 高阳. */
    static final Trade FARM = new Trade(new ClusterId("gaoyang"), false, new IndustryClass("0321"), "养殖", 40);

    private static final List<Trade> ALL = read();

    static List<Trade> in(ClusterId cluster, boolean leading) {
        return ALL.stream()
                .filter(t -> t.cluster.equals(cluster) && t.leading == leading)
                .toList();
    }

    private static List<Trade> read() {
        try (InputStream in = Objects.requireNonNull(Trade.class.getResourceAsStream("/demo/trades.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Trade::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Trade parse(String line) {
        String[] f = line.split(",", -1);
        return new Trade(
                new ClusterId(f[0]), f[1].equals("leading"), new IndustryClass(f[2]), f[3], Integer.parseInt(f[4]));
    }
}

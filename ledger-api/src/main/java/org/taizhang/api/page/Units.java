package org.taizhang.api.page;

import java.util.Map;
import org.taizhang.ledger.Text;

/** Units in both languages, by the symbol that plans and forms print. */
public final class Units {

    /** For templates. */
    static final Units KNOWN = new Units();

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("亿元", "100 million yuan"),
            Map.entry("万元", "10,000 yuan"),
            Map.entry("千元", "thousand yuan"),
            Map.entry("亩", "mu"),
            Map.entry("公顷", "ha"),
            Map.entry("平方米", "m²"),
            Map.entry("m2", "m²"),
            Map.entry("m3/d", "m³/d"),
            Map.entry("万人", "10,000 persons"),
            Map.entry("人", "persons"),
            Map.entry("家", "enterprises"),
            Map.entry("天", "days"),
            Map.entry("万千瓦时", "10,000 kWh"),
            Map.entry("万元/亩", "10,000 yuan per mu"),
            Map.entry("容积率", "FAR"),
            Map.entry("个", "pieces"));

    private static final Map<String, String> CHINESE = Map.of("m2", "m²", "m3/d", "m³/d");

    private Units() {}

    /** A symbol without translation stands for itself. */
    public static Text of(String symbol) {
        return new Text(CHINESE.getOrDefault(symbol, symbol), ENGLISH.getOrDefault(symbol, symbol));
    }
}

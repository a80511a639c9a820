package org.taizhang.ledger.assessment.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Schemes that come with the product: the proposal for the founding plan, and real ones to learn from and to start with. */
public final class ShippedSchemes {

    private static final List<String> NAMES = List.of(
            "yunyang-2025-proposal",
            "huangyan-2021-above-scale",
            "huangyan-2021-below-scale",
            "huangyan-2022-above-scale",
            "huangyan-2022-below-scale",
            "huaian-2024",
            "jingde-2022-above-scale",
            "jingde-2022-below-scale",
            "attainment-classic");

    private ShippedSchemes() {}

    public static List<String> names() {
        return NAMES;
    }

    public static Optional<Scheme> find(String name) {
        return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    private static Scheme read(String name) {
        CanonicalJson.Parsed<Scheme> parsed = SchemeJson.read(text(name));
        return parsed.asOptional().orElseThrow(() -> new IllegalStateException(name + ": " + parsed.problems()));
    }

    private static String text(String name) {
        try (InputStream in = ShippedSchemes.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new IOException("no scheme " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.taizhang.api.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.taizhang.api.problem.RefusedException;
import org.taizhang.ledger.Refusal;

/** The JSON Schemas of the feed, by version: resources beside this class. */
final class FeedSchema {

    static final String MEDIA_TYPE = "application/schema+json";

    private static final int CURRENT = 1;

    private FeedSchema() {}

    static String address() {
        return "/api/v1/feeds/assessments/schemas/" + CURRENT;
    }

    /** @throws RefusedException for a version that does not exist */
    static String of(int version) {
        if (version != CURRENT) {
            throw RefusedException.of(
                    Refusal.Kind.NOT_FOUND,
                    "FEED_SCHEMA",
                    "/number",
                    "没有第" + version + "版格式，现行为第" + CURRENT + "版。",
                    "There is no version " + version + " of the format: the present one is " + CURRENT + ".");
        }
        String name = "assessment-feed-" + version + ".schema.json";
        try (InputStream in = Objects.requireNonNull(FeedSchema.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

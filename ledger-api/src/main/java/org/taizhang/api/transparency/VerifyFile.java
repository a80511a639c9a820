package org.taizhang.api.transparency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.ledger.transparency.tree.Hash;

/**
 * What the page needs, written into it, and a policy of its own: it runs these scripts and reaches nothing outside.
 *
 * @param style without an end tag
 * @param script without an end tag
 */
public record VerifyFile(String style, String script) {

    static final VerifyFile OF_RESOURCES = new VerifyFile(
            resources("css/tokens.css", "css/frame.css", "css/form.css", "css/verify.css"),
            resources("js/noble.js", "js/verify.js"));

    public String policy() {
        return "default-src 'none'; script-src " + source(script) + "; style-src " + source(style)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String source(String text) {
        return "'sha256-" + Hash.sha256(text.getBytes(StandardCharsets.UTF_8)).base64() + "'";
    }

    private static String resources(String... names) {
        return Stream.of(names).map(VerifyFile::resource).collect(Collectors.joining("\n", "\n", ""));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(VerifyFile.class.getResourceAsStream("/static/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

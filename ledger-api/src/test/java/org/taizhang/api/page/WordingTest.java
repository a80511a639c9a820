package org.taizhang.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Pattern USED = Pattern.compile("#\\{([a-z][A-Za-z0-9.]*)[(}]");

    @Test
    void every_word_is_said_in_both_languages() throws IOException {
        for (String bundle : Wording.BUNDLES) {
            assertThat(keys(bundle + "_en")).as(bundle).isEqualTo(keys(bundle));
        }
    }

    @Test
    void every_word_a_template_uses_is_there() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String bundle : Wording.BUNDLES) {
            known.addAll(keys(bundle));
        }
        Set<String> used = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                Matcher key = USED.matcher(Files.readString(template));
                while (key.find()) {
                    used.add(key.group(1));
                }
            }
        }
        assertThat(known).containsAll(used);
    }

    private static Set<String> keys(String file) throws IOException {
        try (InputStream in = WordingTest.class.getResourceAsStream("/i18n/" + file + ".properties")) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new TreeSet<>(words.stringPropertyNames());
        }
    }
}

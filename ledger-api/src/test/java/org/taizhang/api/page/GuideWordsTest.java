package org.taizhang.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guide prints in two languages stands so on the pages in both. */
class GuideWordsTest {

    private static final Path DOCUMENT = Path.of("../docs/guide.md");
    private static final Pattern BOTH = Pattern.compile("\\*\\*([^*/]+ / [^*]+)\\*\\*");

    @Test
    void what_is_pressed_is_called_alike_in_the_guide_and_on_the_english_pages() throws IOException {
        List<String> printed = BOTH.matcher(Files.readString(DOCUMENT))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(printed).hasSizeGreaterThan(15);
        assertThat(words()).containsAll(printed);
    }

    /** {@code 报送 / File}; what is numbered, with 1. */
    private static Set<String> words() throws IOException {
        Set<String> words = new HashSet<>();
        for (String bundle : Wording.BUNDLES) {
            Properties english = words(bundle + "_en");
            words(bundle)
                    .forEach((key, chinese) ->
                            words.add((chinese + " / " + english.getProperty((String) key)).replace("{0}", "1")));
        }
        return words;
    }

    private static Properties words(String file) throws IOException {
        try (InputStream in = GuideWordsTest.class.getResourceAsStream("/i18n/" + file + ".properties")) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        }
    }
}

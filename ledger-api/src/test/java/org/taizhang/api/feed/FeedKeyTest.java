package org.taizhang.api.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedKeyTest {

    private static final String GIVEN = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    @TempDir
    Path data;

    @Test
    void a_key_is_made_once_and_is_its_owners_only() throws Exception {
        SecretSeal first = open(null);

        assertThat(open(null).id()).isEqualTo(first.id());
        assertThat(open(null).open(first.seal(new byte[] {1, 2}))).containsExactly(1, 2);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("feeds/secrets-key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_key_from_outside_goes_before_the_file() {
        assertThat(open(GIVEN).id())
                .isNotEqualTo(open(null).id())
                .isEqualTo(open(" " + GIVEN).id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MA==", "不是钥匙"})
    void what_is_no_key_stops_the_start_and_is_not_told(String text) {
        assertThatThrownBy(() -> open(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32 bytes in base64")
                .hasMessageNotContaining(text);
    }

    private SecretSeal open(@Nullable String key) {
        return FeedKey.open(data, new FeedProperties(List.of(), key));
    }
}

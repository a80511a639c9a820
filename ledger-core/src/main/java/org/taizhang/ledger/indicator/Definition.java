package org.taizhang.ledger.indicator;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.taizhang.ledger.Text;

/**
 * An indicator in words, from {@code indicators.json} beside this class.
 *
 * @param formula as a reader checks it by hand
 * @param formulaVersion changes whenever the same filings would give another figure
 * @param source where the definition comes from
 */
public record Definition(Text name, Text formula, String formulaVersion, Text source) {

    private static final Map<IndicatorCode, Definition> ALL = read();

    static Definition of(IndicatorCode code) {
        return Objects.requireNonNull(ALL.get(code), code::name);
    }

    private static Map<IndicatorCode, Definition> read() {
        try (InputStream in = Definition.class.getResourceAsStream("indicators.json")) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.taizhang.api.page;

import java.util.Locale;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.attainment.Light;

/** A light told by shape, word and colour, so that none of them is needed alone. */
public record Lamp(String shape, Text word, String style) {

    public static Lamp of(Light light) {
        String shape = switch (light) {
            case GREEN -> "●";
            case YELLOW_GREEN -> "◆";
            case YELLOW -> "▲";
            case RED -> "■";
        };
        return new Lamp(
                shape,
                light.label(),
                "lamp-" + light.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

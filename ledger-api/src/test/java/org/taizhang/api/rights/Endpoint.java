package org.taizhang.api.rights;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.taizhang.api.account.Role;

/** A line of {@code endpoints.txt} or {@code pages.txt}. */
record Endpoint(String method, String address, Map<Role, Reach> reaches) {

    enum Reach {
        EVERYTHING,
        OWN,
        NOTHING
    }

    static List<Endpoint> all() {
        return of("endpoints.txt");
    }

    static List<Endpoint> pages() {
        return of("pages.txt");
    }

    private static List<Endpoint> of(String list) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Endpoint.class.getResourceAsStream(list)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> of(line.split("\\s+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Endpoint of(String[] words) {
        Map<Role, Reach> reaches = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            reaches.put(
                    role,
                    switch (words[2 + role.ordinal()]) {
                        case "y" -> Reach.EVERYTHING;
                        case "o" -> Reach.OWN;
                        case "-" -> Reach.NOTHING;
                        default -> throw new IllegalArgumentException(String.join(" ", words));
                    });
        }
        return new Endpoint(words[0], words[1], reaches);
    }

    /** About single enterprises or clusters, so that there are own ones and others. */
    boolean hasOwners() {
        return address.contains("{uscc}") || address.contains("{cluster}");
    }

    /** Of the handler behind it: the forms are one variable there. */
    String pattern() {
        return method + " "
                + address.replaceFirst("\\?.*", "")
                        .replaceFirst(
                                "/enterprises/\\{uscc}/reports/(output|employment|land-use)/",
                                "/enterprises/{uscc}/reports/{form}/");
    }

    boolean allows(Role role, boolean own) {
        Reach reach = Objects.requireNonNull(reaches.get(role));
        return reach == Reach.EVERYTHING || (reach == Reach.OWN && own);
    }
}

package org.taizhang.api.check;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.StreamRef;
import org.taizhang.ledger.Streams;
import org.taizhang.ledger.check.CheckCatalogue;
import org.taizhang.ledger.check.CheckDefinition;
import org.taizhang.ledger.check.CheckKey;
import org.taizhang.ledger.check.Checks;
import org.taizhang.ledger.form.Forms;
import org.taizhang.projections.sequencer.Positions;

/** The catalogue as reports are held against now. */
@Component
class ChecksInForce {

    private final Streams streams;
    private final Positions positions;

    ChecksInForce(Streams streams, Positions positions) {
        this.streams = streams;
        this.positions = positions;
    }

    /** @param origins of those that were adopted */
    record Catalogue(Checks checks, List<CheckDefinition> definitions, Map<CheckKey, Adoption> origins) {

        /** Null for one that was shipped. */
        @Nullable
        Adoption origin(CheckDefinition check) {
            return origins.get(CheckKey.of(check));
        }
    }

    Checks checks() {
        return streams.read(Checks.STREAM, Checks.ID).state();
    }

    CheckCatalogue of(FormCode form) {
        return of(checks(), form);
    }

    /** For the latest version of the form. */
    CheckCatalogue of(Checks checks, FormCode form) {
        return checks.complete(Forms.of(form, streams).latest(), streams);
    }

    Catalogue all() {
        Checks checks = checks();
        List<CheckDefinition> definitions = Stream.of(FormCode.values())
                .flatMap(form -> of(checks, form).definitions().stream())
                .toList();
        List<Long> known = positions.ofStream(new StreamRef(Checks.STREAM, Checks.ID).key());
        Map<CheckKey, Adoption> origins = definitions.stream()
                .flatMap(check -> checks.decided(CheckKey.of(check)).stream())
                .map(adopted -> Adoption.of(adopted, known))
                .collect(Collectors.toMap(Adoption::key, Function.identity()));
        return new Catalogue(checks, definitions, origins);
    }

    /** Everything that was decided about a check, oldest first. */
    List<Adoption> history(CheckKey key) {
        List<Long> known = positions.ofStream(new StreamRef(Checks.STREAM, Checks.ID).key());
        return checks().history(key).stream()
                .map(adopted -> Adoption.of(adopted, known))
                .toList();
    }
}

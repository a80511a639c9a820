package org.taizhang.api.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.taizhang.api.assessment.SchemeShelf.Place;
import org.taizhang.api.assessment.SchemeShelf.Shelved;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.assessment.scheme.Scheme;
import org.taizhang.ledger.assessment.scheme.SchemeJson;

/**
 * A scheme.
 *
 * @param id names this version of it
 * @param place whether it can be assessed by
 * @param standing what it says of itself
 * @param issuer 制定机关; absent in a proposal
 * @param document 文号; absent in a proposal
 * @param validTo inclusive
 * @param hash SHA-256 of the canonical form (RFC 8785), in hex
 * @param actor who adopted it or put it forward
 * @param scheme in full; left out in lists
 */
record SchemeAnswer(
        String id,
        Text title,
        Place place,
        Scheme.Standing standing,
        @Nullable String issuer,
        @Nullable String document,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String hash,
        @Nullable String actor,
        @Nullable Scheme scheme) {

    static SchemeAnswer inList(Shelved shelved) {
        return of(shelved, null);
    }

    static SchemeAnswer inFull(Shelved shelved) {
        return of(shelved, shelved.scheme());
    }

    private static SchemeAnswer of(Shelved shelved, @Nullable Scheme full) {
        Scheme scheme = shelved.scheme();
        return new SchemeAnswer(
                shelved.key(),
                scheme.title(),
                shelved.place(),
                scheme.standing(),
                scheme.issuer(),
                scheme.documentNumber(),
                scheme.validFrom(),
                scheme.validTo(),
                SchemeJson.hash(scheme),
                shelved.actor(),
                full);
    }
}

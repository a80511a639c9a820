package org.taizhang.ledger.assessment.scheme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.Stream;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Text;

/** Classes, the best first. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Bands.CutOffs.class, name = "cut-offs"),
    @JsonSubTypes.Type(value = Bands.Shares.class, name = "shares"),
    @JsonSubTypes.Type(value = Bands.None.class, name = "none")
})
public sealed interface Bands {

    /** By the rounded total: the first band whose {@code from} (inclusive) is reached, else {@code below}. */
    record CutOffs(List<CutOff> bands, String below) implements Bands {
        public CutOffs {
            bands = List.copyOf(bands);
        }

        @Override
        public List<String> codes() {
            return Stream.concat(bands.stream().map(CutOff::code), Stream.of(below))
                    .toList();
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.cutOffs(this);
        }
    }

    record CutOff(String code, Fraction from) {}

    /**
     * By rank ÷ number of ranked subjects: the first band whose share (inclusive) it does not exceed, else {@code rest}.
     *
     * @param setAside bands of subjects that the data set aside from classes: not suited, too young
     */
    record Shares(List<Share> bands, String rest, List<SetAside> setAside) implements Bands {
        public Shares {
            bands = List.copyOf(bands);
            setAside = List.copyOf(setAside);
        }

        @Override
        public List<String> codes() {
            return Stream.concat(bands.stream().map(Share::code), Stream.of(rest))
                    .toList();
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.shares(this);
        }
    }

    record Share(String code, Fraction upTo) {}

    record SetAside(String code, Text title) {}

    record None() implements Bands {
        @Override
        public List<String> codes() {
            return List.of();
        }

        @Override
        public <R> R on(Cases<R> cases) {
            return cases.none();
        }
    }

    /** The best first, without those set aside. */
    List<String> codes();

    /** What the data may set a subject aside as. */
    default List<SetAside> setAside() {
        return List.of();
    }

    <R> R on(Cases<R> cases);

    interface Cases<R> {
        R cutOffs(CutOffs bands);

        R shares(Shares bands);

        R none();
    }
}

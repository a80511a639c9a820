package org.taizhang.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The forms: three filed by enterprises, one by towns for their cluster. */
public enum FormCode {
    OUTPUT("output"),
    EMPLOYMENT("employment"),
    LAND_USE("land-use"),
    DEVELOPMENT("development");

    private final String code;

    FormCode(String code) {
        this.code = code;
    }

    public static Optional<FormCode> find(String code) {
        return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
    }

    @JsonCreator
    static FormCode of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no form " + code));
    }

    public boolean filedByEnterprises() {
        return this != DEVELOPMENT;
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}

package org.taizhang.ledger.transparency.note;

/** What a key signs; both are Ed25519. */
public enum KeyType {
    /** The text of a note. */
    NOTE(0x01),
    /** A checkpoint together with the time at which a witness saw it. */
    COSIGNATURE(0x04);

    private final int code;

    KeyType(int code) {
        this.code = code;
    }

    byte code() {
        return (byte) code;
    }

    /** @throws IllegalArgumentException for a type this software does not check */
    static KeyType of(byte code) {
        for (KeyType type : values()) {
            if (type.code() == code) {
                return type;
            }
        }
        throw new IllegalArgumentException("unknown type of key: " + code);
    }
}

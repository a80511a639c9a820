package org.taizhang.api.demo;

/** What makes an enterprise different from the usual one. */
enum Trait {
    /** It also produces outside the cluster and states its legal-unit value. */
    TWO_SITES,
    /** It produced elsewhere before it settled and states what it made this year until then. */
    PRODUCED_BEFORE,
    /** Exports a part of its sales. */
    EXPORTER,
    /** Makes goods of a second class. */
    TWO_CLASSES,
    /** Rests in summer and reports zero then. */
    SEASONAL,
    /** Files late more often than others. */
    TARDY,
    /** Its electricity is part of the rent. */
    RENTED_METER,
    /** The county once sent a report of it back. */
    RETURNED,
    /** One of the demonstration's own filers: its report of the open window is left to the visitor. */
    LEFT_TO_VISITOR
}

package org.taizhang.ledger.integrity;

import org.taizhang.ledger.StreamType;

/** 有人要求我改数: one report, by its random id. */
public enum InterferenceReport {
    UNKNOWN,
    REPORTED,
    HANDLED;

    /** Stands for whoever reported. */
    public static final String ANYBODY = "integrity";

    public static final StreamType<InterferenceReport, IntegrityEvent> STREAM = new StreamType<>(
            "integrity.InterferenceReport", "interference", IntegrityEvent.class, id -> InterferenceReport.UNKNOWN);
}

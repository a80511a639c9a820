package org.taizhang.projections.store;

import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** The words of schema {@code ledger} for Axon. */
final class LedgerSchema {

    /** The events as they are appended, in the order of an index with holes. */
    static final EventSchema EVENTS = columns("ledger.events", "global_index");

    /** The same events by position, for readers. */
    static final EventSchema POSITIONED = columns("ledger.positioned_events", "position");

    static final TokenSchema TOKENS = TokenSchema.builder()
            .setTokenTable("ledger.tokens")
            .setProcessorNameColumn("processor")
            .setSegmentColumn("segment")
            .setTokenColumn("token")
            .setTokenTypeColumn("token_type")
            .setTimestampColumn("time_stamp")
            .setOwnerColumn("owner")
            .build();

    private LedgerSchema() {}

    private static EventSchema columns(String table, String index) {
        return EventSchema.builder()
                .eventTable(table)
                .globalIndexColumn(index)
                .eventIdentifierColumn("event_id")
                .aggregateIdentifierColumn("aggregate_id")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .timestampColumn("time_stamp")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }
}

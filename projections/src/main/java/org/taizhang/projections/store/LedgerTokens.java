package org.taizhang.projections.store;

import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.json.JacksonSerializer;
import org.taizhang.ledger.shell.EventJson;

/** Axon's token store in table {@code ledger.tokens}. */
public final class LedgerTokens {

    /** A node that is silent for this long has lost what it claimed. */
    public static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

    private LedgerTokens() {}

    /** @param node the claiming node's name, unlike that of any other node alive */
    public static TokenStore store(ConnectionProvider connections, String node) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(LedgerSchema.TOKENS)
                .serializer(JacksonSerializer.builder()
                        .objectMapper(EventJson.mapper())
                        .build())
                .contentType(byte[].class)
                .claimTimeout(CLAIM_TIMEOUT)
                .nodeId(node)
                .build();
    }
}

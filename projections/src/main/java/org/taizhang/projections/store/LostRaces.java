package org.taizhang.projections.store;

import java.sql.SQLException;
import java.util.Set;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;

/** Tells by SQLSTATE that somebody else wrote first: Axon's own resolver does not know pgjdbc's exceptions. */
final class LostRaces implements PersistenceExceptionResolver {

    private static final Set<String> STATES = Set.of(
            "23505", // unique violation
            "40001", // serialization failure
            "40P01"); // deadlock: two bulks met in opposite order

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        for (Throwable e = exception; e != null; e = e.getCause()) {
            if (e instanceof SQLException sql && STATES.contains(state(sql))) {
                return true;
            }
        }
        return false;
    }

    private static String state(SQLException e) {
        @Nullable String state = e.getSQLState();
        return state == null ? "" : state;
    }
}

package org.taizhang.projections;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.taizhang.ledger.LedgerEvent;
import org.taizhang.projections.reader.Positioned;
import org.taizhang.projections.reader.ReadModel;

/** A ledger, and read models that are filled when the test says so. */
public final class TestReader implements AutoCloseable {

    private final TestDatabase database = TestDatabase.create();
    private final LedgerNode node = TestNode.start(database);
    private final List<String> resources;
    private final Supplier<List<ReadModel>> models;

    /** @param resource with the model's tables */
    public TestReader(String resource, Supplier<ReadModel> model) {
        this(List.of(resource), () -> List.of(model.get()));
    }

    /** @param resources with the models' tables */
    public TestReader(List<String> resources, Supplier<List<ReadModel>> models) {
        this.resources = resources;
        this.models = models;
    }

    public TestDatabase database() {
        return database;
    }

    public LedgerNode node() {
        return node;
    }

    /** The events get the positions after the last one, in their order. */
    public void record(Append<?, ?>... events) {
        node.ledger().executeAll(List.of(events));
    }

    /** Makes the model's tables in a schema of their own and fills them with all events. */
    public void read(String schema, int batchSize) {
        TestNode.awaitSequenced(database);
        try (Connection connection = database.app().getConnection()) {
            connection.setAutoCommit(false);
            create(connection, schema);
            List<Positioned> events = events();
            for (int from = 0; from < events.size(); from += batchSize) {
                for (ReadModel batch : models.get()) {
                    events.subList(from, Math.min(events.size(), from + batchSize))
                            .forEach(batch::take);
                    batch.write(connection);
                }
                connection.commit();
            }
            connection.rollback();
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("RESET search_path");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void create(Connection connection, String schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
            statement.execute("SET search_path = " + schema);
            for (String resource : resources) {
                statement.execute(sql(resource));
            }
            connection.commit();
        }
    }

    private String sql(String resource) {
        try (InputStream tables = getClass().getResourceAsStream("read/" + resource)) {
            return new String(tables.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Positioned> events() {
        List<Positioned> events = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream =
                node.positionedEvents().openStream(null)) {
            while (stream.hasNextAvailable()) {
                TrackedEventMessage<?> event = stream.nextAvailable();
                events.add(new Positioned(
                        event.trackingToken().position().orElseThrow(), event.getIdentifier(), (LedgerEvent)
                                event.getPayload()));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return events;
    }

    /** Every row of a table as text, in the order of its text. */
    public List<String> rows(String schema, String table) {
        return JdbcClient.create(database.app())
                .sql("SELECT t::text FROM " + schema + "." + table + " t ORDER BY 1")
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        node.close();
        database.close();
    }
}

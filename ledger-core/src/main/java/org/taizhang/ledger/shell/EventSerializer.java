package org.taizhang.ledger.shell;

import com.fasterxml.jackson.databind.ObjectWriter;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;
import org.taizhang.ledger.Stored;

/** JSON under the chosen names: no class name is ever stored, and an unknown name is an error. */
public final class EventSerializer extends JacksonSerializer {

    private static final String META_DATA = MetaData.class.getName();

    private final EventTypes types;
    private final ObjectWriter writer = getObjectMapper().writer();

    public EventSerializer(EventTypes types) {
        super(builder().objectMapper(EventJson.mapper()));
        this.types = types;
    }

    @Override
    protected ObjectWriter getWriter() {
        return writer;
    }

    @Override
    public SerializedType typeForClass(@SuppressWarnings("rawtypes") Class type) {
        if (type == MetaData.class) {
            return new SimpleSerializedType(META_DATA, null);
        }
        Stored stored = types.storedAs(type);
        return new SimpleSerializedType(stored.value(), stored.revision());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        return type.getName().equals(META_DATA) ? MetaData.class : types.classOf(type.getName(), type.getRevision());
    }
}

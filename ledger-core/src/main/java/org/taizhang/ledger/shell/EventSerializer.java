package org.taizhang.ledger.shell;

import com.fasterxml.jackson.databind.ObjectWriter;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;

/** JSON under the chosen names: no class name is ever stored, and an unknown name is an error. */
public final class EventSerializer extends JacksonSerializer {

    private static final SerializedType META_DATA = new SimpleSerializedType(MetaData.class.getName(), null);

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
        return type == MetaData.class ? META_DATA : types.storedAs(type);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        return type.getName().equals(META_DATA.getName())
                ? MetaData.class
                : types.classOf(type.getName(), type.getRevision());
    }
}

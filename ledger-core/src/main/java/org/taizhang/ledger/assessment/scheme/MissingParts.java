package org.taizhang.ledger.assessment.scheme;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Fraction;
import org.taizhang.ledger.Problem;

/** Finds what was left out of records as they were read: every component that is null and may not be. */
final class MissingParts {

    private MissingParts() {}

    static Problem problem(String pointer) {
        return Problem.of("JSON_MISSING", pointer, "缺少此项，请补上。", "This is missing: state it.");
    }

    static void of(Object value, String pointer, List<Problem> problems) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                of(list.get(i), pointer + "/" + i, problems);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, part) -> of(part, pointer + "/" + key, problems));
        } else if (value instanceof Record && !(value instanceof Fraction)) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                part(value, component, pointer + "/" + component.getName(), problems);
            }
        }
    }

    private static void part(Object owner, RecordComponent component, String pointer, List<Problem> problems) {
        Object part = get(owner, component);
        if (part != null) {
            of(part, pointer, problems);
        } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            problems.add(problem(pointer));
        }
    }

    private static @Nullable Object get(Object owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

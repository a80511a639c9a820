package org.taizhang.api.description;

import io.swagger.v3.core.jackson.TypeNameResolver;

/** Records inside a controller are named after it: {@code EnterpriseController.ListAnswer → EnterpriseListAnswer}. */
final class SchemaNames extends TypeNameResolver {

    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null
                ? type.getSimpleName()
                : getNameOfClass(outer).replaceFirst("(Controller|Answer)$", "") + type.getSimpleName();
    }
}

package org.taizhang.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The words under which an event type is stored for ever. Class names may change; these never do. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Stored {

    /** Such as {@code filing.ReportFiled}. */
    String value();

    String revision() default "1";
}

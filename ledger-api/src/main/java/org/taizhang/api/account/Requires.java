package org.taizhang.api.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The right an endpoint needs, judged on the {@code {uscc}}, {@code {cluster}}, {@code {form}} and {@code {period}} of
 * its address before anything is read from the body. An endpoint below {@code /api} without it answers nobody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Requires {

    Action value();
}

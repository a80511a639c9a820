package org.taizhang.projections.read;

/** Where the read models are. */
@FunctionalInterface
public interface ReadSchema {

    /** Name of the schema of the version now in use, safe to be put into SQL; asked anew for every query. */
    String name();
}

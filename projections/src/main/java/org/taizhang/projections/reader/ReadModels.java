package org.taizhang.projections.reader;

import java.util.List;

/** Makes a fresh set of all read models for one version. */
@FunctionalInterface
public interface ReadModels {

    /** @param schema of the version, where the models find what was written before */
    List<ReadModel> open(String schema);
}

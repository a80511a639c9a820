package org.taizhang.api.cli;

import org.jspecify.annotations.Nullable;
import org.taizhang.api.Taizhang;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        @Nullable String version = Taizhang.class.getPackage().getImplementationVersion();
        return new String[] {"taizhang " + (version == null ? "(unpackaged)" : version)};
    }
}

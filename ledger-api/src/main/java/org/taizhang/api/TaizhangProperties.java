package org.taizhang.api;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of our own.
 *
 * @param data folder of the ledger when PostgreSQL is embedded
 * @param programs where PostgreSQL's programs are unpacked
 * @param attach whether to use the PostgreSQL of a running server rather than to insist on running it
 * @param allowOwnerRole whether the application may work as the role that owns the events
 * @param smallDemonstration whether a new demonstration has few enterprises, quick to load
 */
@ConfigurationProperties("taizhang")
public record TaizhangProperties(
        Path data, Path programs, boolean attach, boolean allowOwnerRole, boolean smallDemonstration) {}

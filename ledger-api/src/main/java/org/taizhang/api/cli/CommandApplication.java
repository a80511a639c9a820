package org.taizhang.api.cli;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.taizhang.api.TaizhangProperties;

/** The ledger without pages and API. Not a {@code @Configuration}: the server's component scan must pass it by. */
@EnableAutoConfiguration
@EnableConfigurationProperties(TaizhangProperties.class)
@ComponentScan({
    "org.taizhang.api.account",
    "org.taizhang.api.clock",
    "org.taizhang.api.form",
    "org.taizhang.api.imports",
    "org.taizhang.api.postgres",
    "org.taizhang.api.startup",
    "org.taizhang.api.transparency.key"
})
final class CommandApplication {}

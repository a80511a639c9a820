package org.taizhang.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole application with a small demonstration: started once per JVM on a random port, with a
 * PostgreSQL and a data folder of its own. Ask for the port with {@code @LocalServerPort}; don't add properties or mock
 * beans, each of which starts another application. Tests share the ledger: use enterprises of your own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Taizhang.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TemporaryLedger.class)
public @interface TestApplication {}

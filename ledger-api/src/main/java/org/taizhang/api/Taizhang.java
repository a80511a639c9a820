package org.taizhang.api;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.taizhang.api.cli.CommandLineInterface;

/** The application. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Taizhang {

    public static void main(String[] args) {
        CommandLineInterface.run(args);
    }
}

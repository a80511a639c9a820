package org.taizhang.api.startup;

import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.taizhang.api.account.DemoAccounts;
import org.taizhang.api.account.NewAccount;
import org.taizhang.api.demo.DemoCast;

/** Says where to go, as the last thing at the start. */
@Component
@ConditionalOnWebApplication
final class Greeting {

    private final Environment environment;

    Greeting(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        String address = "http://localhost:" + environment.getProperty("local.server.port");
        System.out.println();
        System.out.println("统计台账 Taizhang  " + address);
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            System.out.println(demonstration(address));
        }
    }

    private static String demonstration(String address) {
        String api = address + "/api/v1";
        String accounts = DemoAccounts.ALL.stream().map(NewAccount::login).collect(Collectors.joining(" "));
        return """

                演示账户 / demo accounts, password demo: %s

                试一试 / three things to try:
                  1 打开 / open %s , 以 county 登录 / sign in as county
                  2 curl -u county:demo '%s/clusters/all/attainment?targetYear=2025&at=2025-12'
                  3 报送1—2月报表 / file the report of January–February:
                    curl -u filer:demo -X PUT -H 'Content-Type: application/json' '%s/enterprises/%s/reports/output/2026-02' \\
                      -d '{"values": {"grossOutput": 11000, "salesOutput": 10700, "exportDelivery": 0, "operatingStatus": "1",
                                      "byClass": [{"classCode": "2110", "classOutput": 11000}]}}'
                """.formatted(accounts, address, api, api, DemoCast.FILER);
    }
}

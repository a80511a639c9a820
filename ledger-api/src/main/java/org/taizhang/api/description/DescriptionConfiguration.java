package org.taizhang.api.description;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.rest.AsOf;
import org.taizhang.api.rest.Sender;
import org.taizhang.ledger.ClusterId;
import org.taizhang.ledger.Scope;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.form.Cell;
import org.taizhang.ledger.form.ReportValues;
import org.taizhang.ledger.registry.Uscc;

/** What OpenAPI says of the whole interface. */
@Configuration(proxyBeanMethods = false)
class DescriptionConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Sender.class, AsOf.class, CurrentUser.class)
                .replaceWithSchema(Uscc.class, new StringSchema().pattern("[0-9A-HJ-NPQRTUWXY]{18}"))
                .replaceWithSchema(Period.class, new StringSchema().pattern("\\d{4}-(0[2-9]|1[0-2])"))
                .replaceWithSchema(ClusterId.class, new StringSchema())
                .replaceWithSchema(Scope.class, new StringSchema().description("a cluster, or all"))
                .replaceWithSchema(
                        Cell.class,
                        new ObjectSchema()
                                .types(null)
                                .description("a number, a text, true or false, or {value, unit, status}"))
                .replaceWithSchema(
                        ReportValues.class,
                        new ObjectSchema().description("items by code; rows that repeat as arrays of objects"));
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Taizhang 统计台账")
                        .version("v1")
                        .description("""
                                An append-only ledger of economic statistics, and every figure derived from it.

                                * Sign in by HTTP Basic. In a demonstration every account has the password `demo`.
                                * Errors are RFC 9457 problem details; `errors` names every broken rule with a JSON pointer. \
                                Messages are Chinese, or English by `Accept-Language: en`.
                                * A write answers with `Ledger-Position`; a read that sends this header sees the write, or is \
                                refused with 503 `NOT_YET_VISIBLE` after 1 s: it never gets older data. `"pending": true` says \
                                that the write is recorded and cannot be read yet; without the header it has no position yet, \
                                and the same request under the same `Idempotency-Key` answers with it later.
                                * `asOf` (an instant, or a date for the end of that day in Asia/Shanghai) or `asOfPosition` \
                                asks any question as of an earlier moment.
                                * A first filing needs no precondition; a revision needs `If-Match` with the `ETag` of what it \
                                replaces. `Idempotency-Key` makes a repeated request answer instead of acting twice.
                                * Every rounded value is rounded HALF_UP and has its exact ratio beside it.
                                """)
                        .license(new License().name("Apache-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList("basic"));
    }

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mapper) {
        return new ModelResolver(mapper.jsonMapper(), new SchemaNames()).openapi31(true);
    }
}

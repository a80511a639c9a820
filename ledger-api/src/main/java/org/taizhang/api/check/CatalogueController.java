package org.taizhang.api.check;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.calendar.Period;
import org.taizhang.ledger.check.CheckCatalogue;
import org.taizhang.ledger.check.CheckDefinition;
import org.taizhang.ledger.check.CheckScope;
import org.taizhang.ledger.check.CodedCheck;
import org.taizhang.ledger.check.NotLive;
import org.taizhang.ledger.check.Parameter;
import org.taizhang.ledger.form.Severity;

/** The catalogue of edit checks in force. Alerts are listed for those they are for. */
@RestController
@RequestMapping("/api/v1/checks")
class CatalogueController {

    /**
     * @param items every live check
     * @param notLive entries of the founding catalogue that are asked of no report, and why
     */
    record Catalogue(List<Entry> items, List<NotLive> notLive) {}

    private final ChecksInForce checks;

    CatalogueController(ChecksInForce checks) {
        this.checks = checks;
    }

    /** Whether a check came with the program, or was adopted by two persons. */
    enum Origin {
        SHIPPED,
        ADOPTED
    }

    /** Whether a check is data, to be read here, or part of the program. */
    enum Implementation {
        EXPRESSION,
        CODE
    }

    /**
     * @param also ids under which other catalogues know it
     * @param item it points at; absent where it is about the report as a whole
     * @param applies where it is asked; absent means everywhere
     * @param expression true = in order, in CEL
     * @param adoption by which it is in force; absent for one that was shipped
     */
    record Entry(
            String id,
            List<String> also,
            @Nullable Integer version,
            List<FormCode> forms,
            Severity severity,
            Implementation implemented,
            @Nullable CheckScope scope,
            @Nullable String item,
            List<String> each,
            @Nullable String applies,
            @Nullable String expression,
            List<Parameter> parameters,
            Text message,
            @Nullable Period from,
            @Nullable Period until,
            String source,
            Origin origin,
            @Nullable Adoption adoption) {

        static Entry of(CheckDefinition check, @Nullable Adoption adoption) {
            return new Entry(
                    check.id(),
                    check.also(),
                    check.version(),
                    List.of(check.form()),
                    check.severity(),
                    Implementation.EXPRESSION,
                    check.scope(),
                    check.item(),
                    check.each(),
                    check.applies(),
                    check.expression(),
                    check.parameters(),
                    check.message(),
                    check.from(),
                    check.until(),
                    check.source(),
                    adoption == null ? Origin.SHIPPED : Origin.ADOPTED,
                    adoption);
        }

        static Entry of(CodedCheck check) {
            return new Entry(
                    check.id(),
                    check.also(),
                    null,
                    check.forms(),
                    check.severity(),
                    Implementation.CODE,
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    List.of(),
                    check.message(),
                    null,
                    null,
                    check.source(),
                    Origin.SHIPPED,
                    null);
        }
    }

    /** @param form only checks of this form */
    @GetMapping
    @Requires(Action.READ_CHECKS)
    Catalogue checks(CurrentUser user, @RequestParam(required = false) @Nullable FormCode form) {
        boolean alerts = user.may(Action.READ_ALERTS);
        ChecksInForce.Catalogue inForce = checks.all();
        List<Entry> items = Stream.concat(
                        inForce.definitions().stream().map(check -> Entry.of(check, inForce.origin(check))),
                        CheckCatalogue.coded().stream().map(Entry::of))
                .filter(entry -> form == null || entry.forms().contains(form))
                .filter(entry -> alerts || entry.severity() != Severity.ALERT)
                .toList();
        return new Catalogue(items, CheckCatalogue.notLive());
    }
}

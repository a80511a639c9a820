package org.taizhang.api.check;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;
import org.taizhang.ledger.calendar.Period;

/** Tries a check on what was filed, before anybody is asked it. Nothing is recorded but who looked. */
@RestController
@RequestMapping("/api/v1/checks/back-tests")
class BackTestController {

    private final BackTests tests;

    BackTestController(BackTests tests) {
        this.tests = tests;
    }

    /** @param to at most two years after {@code from} */
    record BackTestBody(CheckBody check, Period from, Period to) {}

    @PostMapping
    @Requires(Action.CHANGE_SURVEY)
    BackTestAnswer test(CurrentUser user, @RequestBody BackTestBody body) {
        return tests.test(user, body.check().check(), body.from(), body.to());
    }
}

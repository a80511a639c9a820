package org.taizhang.api.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may know and change of the own account. */
@RestController
@RequestMapping("/api/v1/accounts/me")
class OwnAccountController {

    private final Accounts accounts;

    OwnAccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    record PasswordChange(String oldPassword, String newPassword) {
        /** The passwords stay out of logs. */
        @Override
        public String toString() {
            return "PasswordChange";
        }
    }

    @GetMapping
    @SignedIn
    AccountAnswer get(CurrentUser user) {
        return AccountAnswer.of(accounts.get(user.actor()));
    }

    @PutMapping("/password")
    @SignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(CurrentUser user, @RequestBody PasswordChange body) {
        accounts.changePassword(user.actor(), body.oldPassword(), body.newPassword());
    }
}

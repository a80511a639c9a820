package org.taizhang.api.security;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.taizhang.api.account.DemoAccounts;
import org.taizhang.api.page.Page;

/** The way in. */
@Page
class LoginPage {

    /** The accounts of a demonstration are shown in a demonstration ledger only. */
    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("accounts", DemoAccounts.ALL);
        model.addAttribute("password", DemoAccounts.PASSWORD);
        return "login";
    }
}

package org.taizhang.api.security;

import org.springframework.web.bind.annotation.GetMapping;
import org.taizhang.api.page.Page;

/** The way in. */
@Page
class LoginPage {

    @GetMapping("/login")
    String login() {
        return "login";
    }
}

package org.taizhang.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.taizhang.api.account.Accounts;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.api.problem.ProblemType;
import org.taizhang.api.problem.RefusedException;

/** Where a password is changed; a one-time password leads here until it is. */
@Page
@RequestMapping("/account/password")
class PasswordPage {

    private final Accounts accounts;
    private final SessionSignIns signIns;

    PasswordPage(Accounts accounts, SessionSignIns signIns) {
        this.accounts = accounts;
        this.signIns = signIns;
    }

    @GetMapping
    String ask(CurrentUser user, Model model) {
        model.addAttribute("first", user.mustChangePassword());
        return "account/password";
    }

    @PostMapping
    String change(
            CurrentUser user,
            @RequestParam String oldPassword,
            @RequestParam String newPassword,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            accounts.changePassword(user.actor(), oldPassword, newPassword);
            // all other sessions of the account end
            request.changeSessionId();
            signIns.saveContext(SecurityContextHolder.getContext(), request, response);
            return "redirect:/";
        } catch (RefusedException refused) {
            response.setStatus(ProblemType.of(refused.refusal().kind()).status());
            model.addAttribute("problem", refused.refusal().problems().get(0));
            return ask(user, model);
        }
    }
}

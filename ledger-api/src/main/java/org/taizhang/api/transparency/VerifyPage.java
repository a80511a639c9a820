package org.taizhang.api.transparency;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.taizhang.api.page.Page;
import org.taizhang.ledger.transparency.note.VerifierKey;
import org.taizhang.projections.transparency.TransparencyLog;

/** Verifies receipts in the browser of whoever holds one; the same as one file that needs no server. */
@Page
class VerifyPage {

    private static final String VIEW = "transparency/verify";
    private static final List<String> CHECKS = List.of("form", "key", "log", "signed", "included", "witness");

    private final TransparencyLog log;

    VerifyPage(TransparencyLog log) {
        this.log = log;
    }

    @GetMapping("/verify")
    String verify(Model model) {
        words(model);
        return VIEW;
    }

    @GetMapping("/verify/file")
    String file(Model model, HttpServletResponse response) {
        words(model);
        model.addAttribute("file", VerifyFile.OF_RESOURCES);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"verify-receipt.html\"");
        return VIEW;
    }

    private void words(Model model) {
        model.addAttribute(
                "keys", log.keys().stream().map(VerifierKey::toString).collect(Collectors.joining("\n")));
        model.addAttribute("checks", CHECKS);
    }
}

package org.taizhang.api.transparency;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.taizhang.api.page.Page;
import org.taizhang.ledger.transparency.note.Checkpoint;
import org.taizhang.projections.transparency.TransparencyLog;

/** How long the log is and what it is good for, for whoever comes without an account. */
@Page
class LogPage {

    private final TransparencyLog log;

    LogPage(TransparencyLog log) {
        this.log = log;
    }

    @GetMapping("/log")
    String show(Model model) {
        model.addAttribute(
                "checkpoint",
                log.checkpoint().map(note -> Checkpoint.parse(note.text())).orElse(null));
        model.addAttribute("keys", log.keys());
        return "transparency/log";
    }
}

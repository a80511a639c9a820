package org.taizhang.api.transparency;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.page.Page;
import org.taizhang.ledger.transparency.Receipt;

/** A receipt to print and to hang up: what was recorded as it is stored, where it is in the log, and a code that leads back. */
@Page
class ReceiptPage {

    private final Receipts receipts;

    ReceiptPage(Receipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/receipts/{id}")
    String receipt(CurrentUser user, @PathVariable("id") String eventId, HttpServletRequest request, Model model) {
        Receipt receipt = receipts.of(user, eventId);
        String fingerprint = receipt.leaf().toString();
        String link = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/receipts/{id}")
                .buildAndExpand(receipt.row().eventId())
                .toUriString();
        model.addAttribute("row", receipt.row());
        model.addAttribute("payload", new String(receipt.row().payload(), StandardCharsets.UTF_8));
        model.addAttribute("position", receipt.proof().index() + 1);
        model.addAttribute("checkpoint", receipt.proof().state());
        model.addAttribute("fingerprint", fingerprint);
        model.addAttribute("download", Receipts.address(receipt.row().eventId()));
        model.addAttribute("code", QrCode.of(link + "#" + fingerprint));
        return "transparency/receipt";
    }
}

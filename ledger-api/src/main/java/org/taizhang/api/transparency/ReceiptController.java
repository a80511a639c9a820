package org.taizhang.api.transparency;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.taizhang.api.account.Action;
import org.taizhang.api.account.CurrentUser;
import org.taizhang.api.account.Requires;

/** What a filer keeps to prove later what was filed. */
@RestController
@RequestMapping("/api/v1/receipts/{id}")
class ReceiptController {

    private final Receipts receipts;

    ReceiptController(Receipts receipts) {
        this.receipts = receipts;
    }

    /** The right of the form, or of whatever the event is about, is judged besides. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Requires(Action.READ_PLAN)
    ResponseEntity<ReceiptAnswer> get(CurrentUser user, @PathVariable("id") String eventId) {
        ReceiptAnswer receipt = ReceiptAnswer.of(receipts.of(user, eventId));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"receipt-" + receipt.opening().row().eventId() + ".json\"")
                .body(receipt);
    }
}

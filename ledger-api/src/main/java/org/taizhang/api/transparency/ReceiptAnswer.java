package org.taizhang.api.transparency;

import java.util.Base64;
import org.taizhang.ledger.transparency.EventRow;
import org.taizhang.ledger.transparency.Receipt;
import org.taizhang.ledger.transparency.Salt;
import org.taizhang.ledger.transparency.note.TlogProof;

/**
 * A receipt as a file.
 *
 * @param proof a {@code .tlog-proof}, whole
 */
public record ReceiptAnswer(String format, String proof, Opening opening) {

    private static final String FORMAT = "taizhang-receipt/1";

    /** @param salt base64 */
    public record Opening(String salt, Row row) {}

    /**
     * The stored row.
     *
     * @param payload base64 of its bytes
     * @param metadata base64 of its bytes
     */
    public record Row(
            String eventId,
            String aggregateType,
            String aggregateId,
            long sequenceNumber,
            String timestamp,
            String payloadType,
            String revision,
            String payload,
            String metadata) {}

    public static ReceiptAnswer of(Receipt receipt) {
        EventRow row = receipt.row();
        return new ReceiptAnswer(
                FORMAT,
                receipt.proof().toString(),
                new Opening(
                        receipt.salt().base64(),
                        new Row(
                                row.eventId(),
                                row.aggregateType(),
                                row.aggregateId(),
                                row.sequenceNumber(),
                                row.timestamp(),
                                row.payloadType(),
                                row.revision(),
                                Base64.getEncoder().encodeToString(row.payload()),
                                Base64.getEncoder().encodeToString(row.metadata()))));
    }

    /** @throws IllegalArgumentException unless it is a receipt of this form, whole */
    public Receipt receipt() {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("not a " + FORMAT + " but " + format);
        }
        Row row = opening.row();
        return new Receipt(
                new EventRow(
                        row.eventId(),
                        row.aggregateType(),
                        row.aggregateId(),
                        row.sequenceNumber(),
                        row.timestamp(),
                        row.payloadType(),
                        row.revision(),
                        Base64.getDecoder().decode(row.payload()),
                        Base64.getDecoder().decode(row.metadata())),
                Salt.ofBase64(opening.salt()),
                TlogProof.parse(proof));
    }
}

package org.taizhang.ledger.check;

import java.util.List;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.Text;
import org.taizhang.ledger.form.Severity;

/** A check that is code, because it is about the shape of what is sent or about who may send it at all. */
public record CodedCheck(
        String id, List<String> also, List<FormCode> forms, Severity severity, Text message, String source) {}

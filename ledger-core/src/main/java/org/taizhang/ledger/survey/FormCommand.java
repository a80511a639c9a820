package org.taizhang.ledger.survey;

import org.taizhang.ledger.Command;
import org.taizhang.ledger.FormCode;
import org.taizhang.ledger.StreamType;
import org.taizhang.ledger.form.FormEvent;
import org.taizhang.ledger.form.Forms;

/** A command on the versions of a form. */
public interface FormCommand extends Command<Forms, FormEvent> {

    FormCode code();

    @Override
    default StreamType<Forms, FormEvent> stream() {
        return Forms.STREAM;
    }

    @Override
    default String streamId() {
        return code().toString();
    }
}

package org.taizhang.api.page;

import org.taizhang.ledger.Text;

/**
 * A short word in a cell and the sentence that explains it below the table: a reason of absence or a mark.
 *
 * @param code as in the API, such as {@code NOT_FILED} or {@code CARRIED}
 */
public record Note(String code, Text word, Text sentence) {

    public static Note of(String code, String zh, String en, String zhSentence, String enSentence) {
        return new Note(code, new Text(zh, en), new Text(zhSentence, enSentence));
    }

    /** The word says all there is to say. */
    boolean plain() {
        return word.zh().equals(sentence.zh()) && word.en().equalsIgnoreCase(sentence.en());
    }
}

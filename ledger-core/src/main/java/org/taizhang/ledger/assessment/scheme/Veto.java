package org.taizhang.ledger.assessment.scheme;

import org.taizhang.ledger.Text;

/**
 * 一票否决: changes the class, never the score.
 *
 * @param basis what document establishes it
 * @param notAbove the best band that is left
 * @param ranked whether the subject keeps a rank
 */
public record Veto(String code, Text title, Text basis, String notAbove, boolean ranked) {}

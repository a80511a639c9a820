package org.taizhang.api.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taizhang.ledger.Problem;
import org.taizhang.ledger.filing.FileReport;

/**
 * A row as understood.
 *
 * @param command null when the row cannot be understood
 * @param problems why not
 */
record Row(int line, @Nullable FileReport command, List<Problem> problems) {}

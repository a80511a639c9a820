package org.taizhang.api.filing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.taizhang.api.form.TypedForm;
import org.taizhang.ledger.Problem;

/**
 * A report that was just refused, on its way to the page that shows it again: by a redirect, so that neither Back nor a
 * reload sends it once more.
 *
 * @param draftVersion of the draft it is kept as; the one that was on the screen where another window saved meanwhile
 */
record RefusedReport(HashMap<String, String> inputs, long draftVersion, ArrayList<Problem> problems)
        implements Serializable {

    private static final String ATTRIBUTE = "refusedReport";

    static void hand(RedirectAttributes after, TypedForm typed, long draftVersion, List<Problem> problems) {
        after.addFlashAttribute(
                ATTRIBUTE, new RefusedReport(new HashMap<>(typed.inputs()), draftVersion, new ArrayList<>(problems)));
    }

    /** Once: a reload finds the draft. */
    static Optional<RefusedReport> taken(Model model) {
        return Optional.ofNullable((RefusedReport) model.getAttribute(ATTRIBUTE));
    }

    TypedForm typed() {
        return new TypedForm(inputs);
    }
}

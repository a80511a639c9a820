package org.taizhang.ledger.assessment.formula;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taizhang.ledger.Fraction;

/**
 * Arithmetic and comparison over {@code exact}, the one type of numbers in a formula. Whole and decimal literals become
 * exact as they are written, so {@code 1 / 2} is one half and {@code 0.1 + 0.2} is 0.3.
 */
final class ExactFunctions {

    static final CelType EXACT = OpaqueType.create("exact");

    private static final Map<CelType, Class<?>> NUMBERS =
            Map.of(EXACT, Fraction.class, SimpleType.INT, Long.class, SimpleType.DOUBLE, Double.class);

    static final List<CelFunctionDecl> DECLARATIONS = new ArrayList<>();
    static final List<CelFunctionBinding> BINDINGS = new ArrayList<>();

    static {
        for (Operator operator : Operator.values()) {
            add(operator);
        }
        DECLARATIONS.add(CelFunctionDecl.newFunctionDeclaration(
                "-_", CelOverloadDecl.newGlobalOverload("negated_exact", EXACT, EXACT)));
        BINDINGS.add(CelFunctionBinding.from("negated_exact", Fraction.class, a -> a.times(-1)));
    }

    private ExactFunctions() {}

    private static void add(Operator operator) {
        List<CelOverloadDecl> overloads = new ArrayList<>();
        CelType result = operator.compares() ? SimpleType.BOOL : EXACT;
        NUMBERS.forEach((left, leftClass) -> NUMBERS.forEach((right, rightClass) -> {
            String overload = operator.name() + "_" + left.name() + "_" + right.name();
            overloads.add(CelOverloadDecl.newGlobalOverload(overload, result, left, right));
            BINDINGS.add(CelFunctionBinding.from(
                    overload, leftClass, rightClass, (a, b) -> operator.apply(exact(a), exact(b))));
        }));
        DECLARATIONS.add(CelFunctionDecl.newFunctionDeclaration(operator.function(), overloads));
    }

    static boolean number(CelType type) {
        return NUMBERS.containsKey(type);
    }

    /** A double is the shortest decimal that names it: the literal as it was typed, up to 15 digits. */
    static Fraction exact(Object number) {
        if (number instanceof Fraction fraction) {
            return fraction;
        }
        return number instanceof Long whole
                ? Fraction.of(whole, 1)
                : Fraction.whole(BigDecimal.valueOf((Double) number));
    }
}

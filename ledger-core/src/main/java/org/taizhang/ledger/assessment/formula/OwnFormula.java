package org.taizhang.ledger.assessment.formula;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.ledger.Fraction;

/**
 * A compiled formula for the points of one item: {@code weight * min(value / reference, 1.2)}. Numbers are exact; its
 * words are {@link #WORDS}; beside arithmetic and comparison it has {@code min}, {@code max}, {@code ? :}, {@code &&},
 * {@code ||} and {@code !}. Evaluating has no effect but its answer. May be used by many threads.
 */
public final class OwnFormula {

    /** The subject's value and reference, full points, and the least and greatest value of all subjects. */
    public static final Set<String> WORDS = Set.of("value", "reference", "weight", "least", "greatest");

    private static final Pattern WORD = Pattern.compile("\\b(?:" + String.join("|", WORDS) + ")\\b");
    private static final Pattern LITERAL = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?(?![\\w.])");
    private static final int EXPRESSION_LENGTH_MAX = 1_000;
    private static final int DEPTH_MAX = 32;

    private static final CelOptions LIMITS = CelOptions.current()
            .maxExpressionCodePointSize(EXPRESSION_LENGTH_MAX)
            .maxParseRecursionDepth(DEPTH_MAX)
            .build();

    private static final StandardFunction[] STANDARD = {
        StandardFunction.CONDITIONAL,
        StandardFunction.LOGICAL_NOT,
        StandardFunction.LOGICAL_OR,
        StandardFunction.LOGICAL_AND,
        StandardFunction.NOT_STRICTLY_FALSE
    };

    private static final CelCompiler COMPILER = compiler();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(LIMITS)
            .addFunctionBindings(ExactFunctions.BINDINGS)
            .build();

    private final CelRuntime.Program program;
    private final Set<String> words;

    private OwnFormula(CelRuntime.Program program, Set<String> words) {
        this.program = program;
        this.words = words;
    }

    /** @throws IllegalArgumentException when it is no formula of this language, and says why */
    public static OwnFormula compile(String text) {
        try {
            CelAbstractSyntaxTree tree = checked(text);
            if (!ExactFunctions.number(tree.getResultType())) {
                throw new IllegalArgumentException(
                        "this is a " + tree.getResultType().name() + ", not a number");
            }
            Set<String> words = tree.getReferenceMap().values().stream()
                    .map(CelReference::name)
                    .filter(WORDS::contains)
                    .collect(Collectors.toUnmodifiableSet());
            return new OwnFormula(RUNTIME.createProgram(tree), words);
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * The branches of {@code ? :} have to be of one type, and a bare {@code 0} is none of {@code exact}: as a sum it is.
     * Refusals are about the formula as it was typed.
     */
    private static CelAbstractSyntaxTree checked(String text) throws CelValidationException {
        try {
            return COMPILER.compile(text).getAst();
        } catch (CelValidationException asTyped) {
            try {
                return COMPILER.compile(LITERAL.matcher(text).replaceAll("(0+$0)"))
                        .getAst();
            } catch (CelValidationException stillRefused) {
                throw asTyped;
            }
        }
    }

    public boolean needsReference() {
        return words.contains("reference");
    }

    /**
     * @param values of the words it uses
     * @throws ArithmeticException for a division by zero
     */
    public Fraction points(Map<String, Fraction> values) {
        try {
            return ExactFunctions.exact(program.eval(values));
        } catch (CelEvaluationException e) {
            throw (ArithmeticException) new ArithmeticException(e.getMessage()).initCause(e);
        }
    }

    /** The formula with something shown for each of its words. */
    public static String filledIn(String text, UnaryOperator<String> shown) {
        return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(shown.apply(word.group())));
    }

    private static CelCompiler compiler() {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(LIMITS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                        .includeFunctions(STANDARD)
                        .build())
                .addFunctionDeclarations(ExactFunctions.DECLARATIONS);
        WORDS.forEach(word -> builder.addVar(word, ExactFunctions.EXACT));
        return builder.build();
    }
}

package org.taizhang.ledger.check;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelReference;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * CEL as checks of one form may use it: the form's words, whole numbers, lists, and the functions of {@link Functions}.
 * No text is built and no pattern matched. An expression is compiled once, is bounded in length and depth, and its
 * evaluation in steps; evaluating has no effect but its answer.
 */
final class Language {

    private static final int EXPRESSION_LENGTH_MAX = 1_000;
    private static final int DEPTH_MAX = 32;
    private static final int ITERATIONS_MAX = 2_000;

    private static final CelOptions LIMITS = CelOptions.current()
            .maxExpressionCodePointSize(EXPRESSION_LENGTH_MAX)
            .maxParseRecursionDepth(DEPTH_MAX)
            .comprehensionMaxIterations(ITERATIONS_MAX)
            .build();

    private static final CelRuntime RUNTIME = CelRuntimeFactory.plannerRuntimeBuilder()
            .setOptions(LIMITS.toBuilder()
                    .enableHeterogeneousNumericComparisons(true)
                    .build())
            .addFunctionBindings(Functions.BINDINGS)
            .build();

    private static final StandardFunction[] STANDARD = {
        StandardFunction.CONDITIONAL,
        StandardFunction.LOGICAL_NOT,
        StandardFunction.LOGICAL_OR,
        StandardFunction.LOGICAL_AND,
        StandardFunction.NOT_STRICTLY_FALSE,
        StandardFunction.EQUALS,
        StandardFunction.NOT_EQUALS,
        StandardFunction.LESS,
        StandardFunction.LESS_EQUALS,
        StandardFunction.GREATER,
        StandardFunction.GREATER_EQUALS,
        StandardFunction.ADD,
        StandardFunction.SUBTRACT,
        StandardFunction.MULTIPLY,
        StandardFunction.DIVIDE,
        StandardFunction.MODULO,
        StandardFunction.NEGATE,
        StandardFunction.INDEX,
        StandardFunction.SIZE,
        StandardFunction.IN,
        StandardFunction.STARTS_WITH
    };

    private final CelCompiler compiler;
    private final Set<String> declared = new HashSet<>();

    Language(Vocabulary vocabulary, Collection<String> parameters) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(LIMITS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                        .includeFunctions(STANDARD)
                        .build())
                .setStandardMacros(CelStandardMacro.ALL, CelStandardMacro.EXISTS)
                .addFunctionDeclarations(Functions.DECLARATIONS);
        vocabulary.variables().forEach(variable -> {
            declare(variable.name(), type(variable.kind()), builder);
            declare(Vocabulary.KNOWN + variable.name(), SimpleType.BOOL, builder);
        });
        declare(Vocabulary.IN_TURN, SimpleType.INT, builder);
        declare("same." + Vocabulary.IN_TURN, SimpleType.BOOL, builder);
        declare("last." + Vocabulary.IN_TURN, SimpleType.INT, builder);
        parameters.forEach(name -> declare(Vocabulary.PARAMETER + name, SimpleType.INT, builder));
        this.compiler = builder.build();
    }

    private void declare(String word, CelType type, CelCompilerBuilder builder) {
        declared.add(word);
        builder.addVar(word, type);
    }

    Expression predicate(String text) {
        return compile(text, SimpleType.BOOL);
    }

    Expression number(String text) {
        return compile(text, SimpleType.INT);
    }

    /** @throws IllegalArgumentException when it is no expression of this language, or of another type */
    private Expression compile(String text, CelType type) {
        try {
            CelAbstractSyntaxTree tree = compiler.compile(text).getAst();
            if (!tree.getResultType().equals(type)) {
                throw new IllegalArgumentException(
                        text + " is a " + tree.getResultType().name() + ", not a " + type.name());
            }
            Set<String> words = tree.getReferenceMap().values().stream()
                    .map(CelReference::name)
                    .filter(declared::contains)
                    .collect(Collectors.toUnmodifiableSet());
            Set<String> needed = words.stream()
                    .filter(name -> !name.startsWith(Vocabulary.KNOWN) && !words.contains(Vocabulary.KNOWN + name))
                    .collect(Collectors.toUnmodifiableSet());
            return new Expression(text, needed, words, RUNTIME.createProgram(tree));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException(text + ": " + e.getMessage(), e);
        }
    }

    private static CelType type(Variable.Kind kind) {
        return switch (kind) {
            case NUMBER -> SimpleType.INT;
            case FLAG -> SimpleType.BOOL;
            case WORD -> SimpleType.STRING;
            case NUMBERS -> ListType.create(SimpleType.INT);
            case WORDS -> ListType.create(SimpleType.STRING);
        };
    }
}

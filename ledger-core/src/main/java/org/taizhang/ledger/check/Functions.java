package org.taizhang.ledger.check;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** What checks may ask beyond arithmetic. All of them are exact or say how they round; too large a result is an error. */
final class Functions {

    private static final CelType NUMBER = SimpleType.INT;
    private static final CelType NUMBERS = ListType.create(SimpleType.INT);
    private static final CelType WORDS = ListType.create(SimpleType.STRING);

    static final List<CelFunctionDecl> DECLARATIONS = List.of(
            declared("abs", NUMBER, NUMBER),
            declared("sum", NUMBER, NUMBERS),
            declared("median", NUMBER, NUMBERS),
            declared("percent", NUMBER, NUMBER, NUMBER),
            declared("farApart", SimpleType.BOOL, NUMBER, NUMBER, NUMBER, NUMBER, NUMBER),
            declared("largest", SimpleType.STRING, WORDS, NUMBERS));

    static final List<CelFunctionBinding> BINDINGS = List.of(
            CelFunctionBinding.from("abs_numbers", Long.class, Math::absExact),
            CelFunctionBinding.from("sum_numbers", List.class, list -> sum(numbers(list))),
            CelFunctionBinding.from("median_numbers", List.class, list -> median(numbers(list))),
            CelFunctionBinding.from("percent_numbers", Long.class, Long.class, Functions::percent),
            CelFunctionBinding.from(
                    "farApart_numbers",
                    List.of(Long.class, Long.class, Long.class, Long.class, Long.class),
                    a -> farApart((Long) a[0], (Long) a[1], (Long) a[2], (Long) a[3], (Long) a[4])),
            CelFunctionBinding.from(
                    "largest_numbers", List.class, List.class, (words, list) -> largest(words(words), numbers(list))));

    private Functions() {}

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    }

    /** The lower of the two in the middle; an empty list has none. */
    private static long median(List<Long> numbers) {
        return numbers.stream()
                .sorted()
                .skip((numbers.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
    }

    /** Tenths of a percent by which {@code a} differs from {@code b}, HALF_UP: for messages. */
    private static long percent(Long a, Long b) {
        return BigDecimal.valueOf(a)
                .subtract(BigDecimal.valueOf(b))
                .multiply(BigDecimal.valueOf(1000))
                .divide(BigDecimal.valueOf(b), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Whether {@code a/b} differs from {@code c/d} by more than {@code percent} of {@code c/d}; all above zero. */
    private static boolean farApart(long a, long b, long c, long d, long percent) {
        BigInteger left = BigInteger.valueOf(a).multiply(BigInteger.valueOf(d));
        BigInteger right = BigInteger.valueOf(b).multiply(BigInteger.valueOf(c));
        return left.subtract(right)
                        .abs()
                        .multiply(BigInteger.valueOf(100))
                        .compareTo(right.abs().multiply(BigInteger.valueOf(percent)))
                > 0;
    }

    /** The word beside the greatest number. */
    private static String largest(List<String> words, List<Long> numbers) {
        return words.get(IntStream.range(0, numbers.size())
                .reduce((a, b) -> numbers.get(b) > numbers.get(a) ? b : a)
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static List<Long> numbers(List<?> list) {
        return (List<Long>) list;
    }

    @SuppressWarnings("unchecked")
    private static List<String> words(List<?> list) {
        return (List<String>) list;
    }

    private static CelFunctionDecl declared(String name, CelType result, CelType... arguments) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newGlobalOverload(name + "_numbers", result, arguments));
    }
}

package org.taizhang.ledger.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.ledger.form.ReasonCode;

/** Words that say only that the number is right: 核实无误, 情况属实, verified. */
final class EmptyPhrase {

    private static final Pattern EMPTY = Pattern.compile(
            "(已|经|业经|再次|反复|我们|我司|企业|本期|以上|上述)*"
                    + "(核实|核对|核查|复核|确认|审核|检查|查验)*(后|过|了)*"
                    + "(数据|数字|数值|情况|填报|所填|内容|一切|本期数)*(均|都|全部|确实|完全|为|系)*"
                    + "(无误|属实|正常|正确|真实|准确|无异常|没问题|没有问题|没有错误|无错误|无)*(的|了)*"
                    + "|同上|如上|无|略|没有|不详|不清楚|ok|okay|yes|true|correct|verified|confirmed|checked|right|same|asabove|none|na"
                    + "|(the)?(data|values?|numbers?|figures?)?(is|are|was|were)?(been)?(verified|correct|confirmed|checked|right|true)");

    private static final Pattern BESIDE_WORDS = Pattern.compile("[^\\p{L}\\p{N}]");

    private static final Set<String> LABELS = ReasonCode.catalogue().stream()
            .map(ReasonCode::label)
            .flatMap(label -> Stream.of(label.zh(), label.en()))
            .map(EmptyPhrase::plain)
            .collect(Collectors.toUnmodifiableSet());

    private EmptyPhrase() {}

    /** Nothing is left of it, or it repeats the label of a reason. */
    static boolean is(String text) {
        String plain = plain(text);
        return EMPTY.matcher(plain).matches() || LABELS.contains(plain);
    }

    private static String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BESIDE_WORDS.matcher(lower).replaceAll("");
    }
}

package org.taizhang.ledger.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
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

    private EmptyPhrase() {}

    /** Nothing is left of it, or it repeats the label of a reason. */
    static boolean is(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return EMPTY.matcher(plain).matches()
                || ReasonCode.catalogue().stream()
                        .anyMatch(reason -> plain.equals(reason.label().zh().replaceAll("[^\\p{L}]", ""))
                                || plain.equals(reason.label()
                                        .en()
                                        .toLowerCase(Locale.ROOT)
                                        .replaceAll("[^\\p{L}]", "")));
    }
}

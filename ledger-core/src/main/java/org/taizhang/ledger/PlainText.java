package org.taizhang.ledger;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Free text that is stored for ever: bounded, printable, and without personal data. */
public final class PlainText {

    private static final Pattern PHONE = Pattern.compile(
            "(?<!\\d)(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)|(?<!\\d)0\\d{2,3}-\\d{7,8}(?!\\d)");
    /** Region, date of birth, order: an all-digit credit code has no date of birth there. */
    private static final Pattern IDENTITY_CARD = Pattern.compile(
            "(?<!\\d)[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![\\dXx])");

    private PlainText() {}

    /** What is wrong with a text that must be there. */
    public static Optional<Problem> required(String pointer, String text, int lengthMax) {
        return text.isBlank()
                ? Optional.of(Problem.of("TEXT_BLANK", pointer, "此项不能为空。", "This must not be blank."))
                : optional(pointer, text, lengthMax);
    }

    /** What is wrong with a text that may be blank. */
    public static Optional<Problem> optional(String pointer, String text, int lengthMax) {
        if (text.length() > lengthMax) {
            return Optional.of(Problem.of(
                    "TEXT_TOO_LONG",
                    pointer,
                    "最多" + lengthMax + "个字符，现有" + text.length() + "个，请缩短。",
                    "At most " + lengthMax + " characters, these are " + text.length() + ": shorten it."));
        }
        if (text.codePoints().anyMatch(PlainText::unprintable)) {
            return Optional.of(Problem.of(
                    "TEXT_CHARACTERS",
                    pointer,
                    "请删除换行、控制字符和表情符号。",
                    "Remove line breaks, control characters and emoji."));
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (PHONE.matcher(plain).find() || IDENTITY_CARD.matcher(plain).find()) {
            return Optional.of(Problem.of(
                    "PERSONAL_DATA",
                    pointer,
                    "请勿填写电话号码、身份证号等个人信息；此处内容写入后不能删除。",
                    "Leave out phone and identity-card numbers: what is written here can never be erased."));
        }
        return Optional.empty();
    }

    private static boolean unprintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}

package org.taizhang.api.feed;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that begin alike.
 *
 * @param prefix the first of them
 * @param bits that all have in common
 */
record Network(InetAddress prefix, int bits) {

    private static final Pattern LITERAL = Pattern.compile("([0-9.]+|[0-9A-Fa-f:]+)/(\\d{1,3})");

    /**
     * @param text {@code 10.0.0.0/8} or {@code fc00::/7}
     * @throws IllegalArgumentException for anything else
     */
    static Network parse(String text) {
        Matcher literal = LITERAL.matcher(text);
        if (!literal.matches()) {
            throw new IllegalArgumentException("no network: " + text);
        }
        try {
            // a literal is never looked up
            InetAddress prefix = InetAddress.getByName(literal.group(1));
            int bits = Integer.parseInt(literal.group(2));
            if (bits > prefix.getAddress().length * Byte.SIZE) {
                throw new IllegalArgumentException("no network: " + text);
            }
            return new Network(prefix, bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no network: " + text, e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] mine = prefix.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if ((mine[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}

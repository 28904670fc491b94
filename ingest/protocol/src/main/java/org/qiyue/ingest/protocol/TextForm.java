package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.text.Normalizer;

/**
 * Free text: Unicode in NFC, no white space at its ends, no control characters but tab and line ends.
 *
 * @param min the fewest characters, 0 where an empty text says the same as an absent member
 * @param max the most characters (code points)
 */
record TextForm(int min, int max) implements Form {
    /** White space that may not begin or end a text, as in ECMA-262 {@code \s}. */
    static final String SPACES = "\t\n\u000B\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
            + "\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";

    @Override
    public String read(JsonNode node, Reading reading) {
        if (!node.isTextual() || reading.isOddNumber(node)) {
            reading.malformed("“" + reading.label() + "”须为文本", "The member must be a string");
            return null;
        }
        String text = node.textValue();
        int length = text.codePointCount(0, text.length());
        if (length < min) {
            reading.malformed("“" + reading.label() + "”不得为空", "The text must not be empty");
            return null;
        }
        if (length > max) {
            reading.malformed(
                    "“" + reading.label() + "”超过 " + max + " 个字符", "The text has more than " + max + " characters");
            return null;
        }
        if (!isClean(text)) {
            reading.malformed(
                    "“" + reading.label() + "”须为 NFC 文本，首尾无空白，无控制字符",
                    "The text must be NFC, without white space at its ends and without control characters");
            return null;
        }
        return text;
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        json.writeString((String) value);
    }

    /** Whether a character stays as it is in NFC whatever stands before it: Latin and Chinese letters and punctuation. */
    static boolean isPlain(char c) {
        return c < 0x300
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x2010 && c <= 0x2027
                || c >= 0x3001 && c <= 0x3029
                || c >= 0xFF01 && c <= 0xFF5E;
    }

    /** Whether a text has the form of the protocol, whatever its length. */
    static boolean isClean(String text) {
        if (text.isEmpty()) {
            return true;
        }
        if (SPACES.indexOf(text.charAt(0)) >= 0 || SPACES.indexOf(text.charAt(text.length() - 1)) >= 0) {
            return false;
        }
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c == 0x7F) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
                plain = false;
            }
            plain = plain && isPlain(c);
        }
        return plain || Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }
}

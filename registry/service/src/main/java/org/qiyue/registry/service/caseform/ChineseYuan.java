package org.qiyue.registry.service.caseform;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts as documents write them, which nobody can change by a stroke: 贰万零伍佰元整. */
final class ChineseYuan {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private ChineseYuan() {}

    /** @param amount yuan, from 0 to less than 10^16 */
    static String of(BigDecimal amount) {
        BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
        long fen = rounded.movePointRight(2).longValueExact();
        String whole = whole(fen / 100) + "元";
        int jiao = (int) (fen / 10 % 10);
        int rest = (int) (fen % 10);
        if (jiao == 0 && rest == 0) {
            return whole + "整";
        }
        return whole + (jiao == 0 ? "零" : DIGITS.charAt(jiao) + "角") + (rest == 0 ? "" : DIGITS.charAt(rest) + "分");
    }

    private static String whole(long yuan) {
        if (yuan == 0) {
            return "零";
        }
        StringBuilder text = new StringBuilder();
        boolean isGap = false;
        for (int group = 3; group >= 0; group--) {
            int part = (int) (yuan / (long) Math.pow(10_000, group) % 10_000);
            if (part == 0) {
                isGap = text.length() > 0;
                continue;
            }
            if (text.length() > 0 && (isGap || part < 1000)) {
                text.append('零');
            }
            text.append(group(part)).append(GROUPS[group]);
            isGap = false;
        }
        return text.toString();
    }

    private static String group(int part) {
        StringBuilder text = new StringBuilder();
        boolean isGap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = part / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                isGap = text.length() > 0;
            } else {
                if (isGap) {
                    text.append('零');
                }
                text.append(DIGITS.charAt(digit)).append(PLACES[place]);
                isGap = false;
            }
        }
        return text.toString();
    }
}

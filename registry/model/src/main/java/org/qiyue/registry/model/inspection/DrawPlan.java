package org.qiyue.registry.model.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How is to be drawn.
 *
 * @param name what the plan is called
 * @param number the public number that will be used: source and day
 * @param times how often an object is drawn at most in a year, this draw included
 * @param shares the share of each risk class, 0 to 1, as the published file writes it
 */
public record DrawPlan(String name, String number, int times, SortedMap<String, String> shares) {

    private static final Pattern SHARE = Pattern.compile("0|1|0\\.[0-9]*[1-9]");

    public DrawPlan {
        DrawText.requireText("plan", name);
        DrawText.requireText("number", number);
        if (times < 1) {
            throw new DrawException("每年最多次数应当至少为一次", "times must be at least 1");
        }
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
        for (Map.Entry<String, String> share : shares.entrySet()) {
            DrawText.requireId("share", share.getKey());
            if (!SHARE.matcher(share.getValue()).matches()) {
                throw new DrawException(
                        "等级" + share.getKey() + "的比例写法不正确：" + share.getValue(),
                        "the share of class " + share.getKey() + " is not written as it must be: " + share.getValue());
            }
        }
    }

    /** How many of a class's eligible objects are drawn: its share, rounded up. */
    int drawnOf(String riskClass, int eligible) {
        return new BigDecimal(shares.get(riskClass))
                .multiply(BigDecimal.valueOf(eligible))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }
}

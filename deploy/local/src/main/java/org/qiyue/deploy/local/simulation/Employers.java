package org.qiyue.deploy.local.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.CreditCode;

/**
 * The employers of the city: areas and industries in Beijing's proportions, sizes with a heavy tail.
 *
 * <p>The largest one signs on a system of its own, platform {@value #SELF_BUILT}; all others use a third party's or
 * the government's.
 */
final class Employers {

    static final String SELF_BUILT = "zijian";

    /** Workers drawn to an employer fall off with its rank to this power (Axtell 2001 finds about 1 for firms). */
    private static final double TAIL = 0.95;

    private static final String ORGANISATION = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final List<String> AREAS = List.of(
            "110101", "110102", "110105", "110106", "110107", "110108", "110109", "110111", "110112", "110113",
            "110114", "110115", "110116", "110117", "110118", "110119", "110302");

    private static final double[] AREA_WEIGHTS = {9, 12, 24, 10, 3, 20, 1, 2, 4, 5, 5, 4, 1.5, 1, 1, 0.7, 6};

    /** One or two divisions of each of the twenty sections of GB/T 4754, with the section's weight in the city. */
    private static final List<Map.Entry<List<String>, Double>> INDUSTRIES = List.of(
            Map.entry(List.of("A01", "A05"), 0.6),
            Map.entry(List.of("B06", "B11"), 0.3),
            Map.entry(List.of("C27", "C36", "C39"), 8.5),
            Map.entry(List.of("D44", "D46"), 1.0),
            Map.entry(List.of("E47", "E50"), 6.5),
            Map.entry(List.of("F51", "F52"), 13.0),
            Map.entry(List.of("G54", "G60"), 6.0),
            Map.entry(List.of("H61", "H62"), 6.5),
            Map.entry(List.of("I64", "I65"), 17.0),
            Map.entry(List.of("J66", "J68"), 6.0),
            Map.entry(List.of("K70"), 5.0),
            Map.entry(List.of("L71", "L72"), 13.0),
            Map.entry(List.of("M73", "M74", "M75"), 9.5),
            Map.entry(List.of("N77", "N78"), 1.2),
            Map.entry(List.of("O80", "O81"), 2.2),
            Map.entry(List.of("P83"), 3.0),
            Map.entry(List.of("Q84", "Q85"), 2.2),
            Map.entry(List.of("R87", "R88"), 2.6),
            Map.entry(List.of("S95"), 0.8),
            Map.entry(List.of("T97"), 0.1));

    private static final List<String> PLATFORMS = List.of("yiqian", "qianyue", "hetong", "jingqian");

    private final List<Employer> employers;
    private final double[] cumulated;

    /** @param contracts how many contracts the city will file: about one employer for twelve of them */
    Employers(long seed, int contracts) {
        int count = Math.max(40, contracts / 12);
        this.employers = new ArrayList<>(count);
        this.cumulated = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += 1.0 / Math.pow(i + 3.0, TAIL);
            cumulated[i] = sum;
        }
        for (int i = 0; i < count; i++) {
            double share = (i == 0 ? cumulated[0] : cumulated[i] - cumulated[i - 1]) / sum;
            employers.add(generate(seed, i, share * contracts * 0.5));
        }
    }

    /** The credit codes that the self-built platform may file for: its owner's alone. */
    static List<String> ownCreditCodes(long seed, String platform) {
        return SELF_BUILT.equals(platform) ? List.of(generate(seed, 0, 1).creditCode()) : List.of();
    }

    /** The employer by which every city shows an area, whatever its seed and size. */
    static String showing(String area) {
        return creditCode(area, INDUSTRIES.size() + AREAS.indexOf(area));
    }

    int count() {
        return employers.size();
    }

    /** An employer, the more probable the larger it is. */
    Employer draw(Dice dice) {
        double at = dice.share() * cumulated[cumulated.length - 1];
        int found = Arrays.binarySearch(cumulated, at);
        return employers.get(Math.min(found < 0 ? -found - 1 : found, employers.size() - 1));
    }

    /** A small employer that no worker of the city is drawn to. */
    static Employer planted(long seed, int ordinal, String industry, String platform) {
        return generate(seed, ordinal, 1).in(industry).on(platform);
    }

    private static Employer generate(long seed, int ordinal, double staff) {
        Dice dice = Dice.of(seed, "employer", ordinal);
        // The twenty largest show each section once, the next seventeen each area, so that neither is ever empty.
        int inTurn = ordinal - INDUSTRIES.size();
        boolean shownInTurn = inTurn >= 0 && inTurn < AREAS.size();
        String area = AREAS.get(shownInTurn ? inTurn : dice.weighted(AREA_WEIGHTS));
        double[] weights = INDUSTRIES.stream().mapToDouble(Map.Entry::getValue).toArray();
        if (area.equals("110302")) {
            weights[2] *= 6;
        }
        int section = ordinal < INDUSTRIES.size() ? (ordinal * 7 + 8) % INDUSTRIES.size() : dice.weighted(weights);
        String industry = dice.pick(INDUSTRIES.get(section).getKey());
        boolean partnership = industry.equals("L72") && dice.chance(0.08);
        List<String> workAreas = new ArrayList<>(List.of(area));
        int branches = staff > 200 ? 4 : staff > 30 ? 2 : dice.chance(0.12) ? 1 : 0;
        for (int i = 0; i < branches; i++) {
            String branch = AREAS.get(dice.weighted(AREA_WEIGHTS));
            if (!workAreas.contains(branch)) {
                workAreas.add(branch);
            }
        }
        return new Employer(
                ordinal,
                creditCode(area, ordinal),
                Names.company(ordinal, industry.charAt(0), partnership, dice),
                area,
                List.copyOf(workAreas),
                "北京市测试路" + (ordinal % 400 + 1) + "号" + (ordinal / 400 + 1) + "层" + Names.MARK,
                Names.person(dice),
                partnership ? "04" : "01",
                industry,
                dice.pick(List.of("112", "112", "112", "119", "121", "129", "111", "210", "310")),
                staff >= 300 ? "1" : staff >= 100 ? "2" : staff >= 10 ? "3" : "4",
                "010-5555" + String.format("%04d", ordinal % 10_000),
                Math.exp(dice.normal() * 0.22),
                ordinal == 0 ? SELF_BUILT : PLATFORMS.get(dice.weighted(40, 25, 20, 15)));
    }

    /** Enterprise codes with the registrar of the area and an organisation code of the series {@code MAT}. */
    private static String creditCode(String area, int ordinal) {
        StringBuilder organisation = new StringBuilder("MAT");
        int rest = ordinal;
        char[] digits = new char[5];
        for (int i = 4; i >= 0; i--) {
            digits[i] = ORGANISATION.charAt(rest % ORGANISATION.length());
            rest /= ORGANISATION.length();
        }
        organisation.append(digits);
        String first17 = "91" + area + organisation + CreditCode.organisationCheck(organisation.toString());
        return first17 + CreditCode.checkCharacter(first17);
    }
}

package org.qiyue.deploy.local.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Plans the life of one contract: its first terms, raises, renewals and how it ends. Lawful in every step. */
final class ContractPlan {

    private static final double MEAN_STAY_DAYS = 1150;
    private static final BigDecimal LEAST_MONTHLY = new BigDecimal("2600");

    private final Employer employer;
    private final Person person;
    private final LocalDate today;
    private final Dice dice;
    private final List<Step> steps = new ArrayList<>();
    private LocalDate leftOn;

    ContractPlan(Employer employer, Person person, LocalDate start, LocalDate today, Employers employers, Dice dice) {
        this.employer = employer;
        this.person = person;
        this.today = today;
        this.dice = dice;
        live(firstTerms(start, employers));
    }

    Employer employer() {
        return employer;
    }

    List<Step> steps() {
        return steps;
    }

    /** Last day of the contract; null while it runs. */
    LocalDate leftOn() {
        return leftOn;
    }

    private Terms firstTerms(LocalDate start, Employers employers) {
        boolean agency = employer.industry().equals("L72") && dice.chance(0.3);
        String form = agency ? Terms.DISPATCH : dice.chance(0.035) ? Terms.PART_TIME : Terms.FULL_TIME;
        Employer userUnit = agency ? employers.draw(dice) : null;
        if (agency && userUnit.creditCode().equals(employer.creditCode())) {
            userUnit = null;
            form = Terms.FULL_TIME;
        }
        String type = !form.equals(Terms.FULL_TIME)
                ? Terms.FIXED
                : dice.chance(0.04) ? Terms.TASK : dice.chance(0.05) ? Terms.OPEN_ENDED : Terms.FIXED;
        int months = form.equals(Terms.DISPATCH) ? dice.pick(List.of(24, 24, 36)) : termMonths();
        LocalDate end = switch (type) {
            case Terms.OPEN_ENDED -> null;
            case Terms.TASK -> start.plusMonths(dice.between(3, 18)).minusDays(1);
            default -> start.plusMonths(months).minusDays(1);
        };
        LocalDate probationEnd = probationEnd(form, type, start, months);
        BigDecimal wage = firstWage(form, start);
        var post = dice.pick(Work.in(employer.section()).posts());
        return new Terms(
                form,
                type,
                start.minusDays(dice.weighted(3, 2, 2, 1, 1, 1, 1)),
                start,
                start,
                end,
                post.getKey(),
                post.getValue(),
                userUnit != null ? userUnit.area() : workPlace(),
                wage,
                form.equals(Terms.PART_TIME) ? "H" : "M",
                probationEnd,
                probationEnd == null
                        ? null
                        : share(wage, dice.chance(0.6) ? 1.0 : 0.85).max(LEAST_MONTHLY),
                userUnit);
    }

    private String workPlace() {
        return dice.chance(0.75) ? employer.workAreas().get(0) : dice.pick(employer.workAreas());
    }

    private int termMonths() {
        return dice.pick(List.of(12, 12, 12, 24, 24, 36, 36, 36, 36, 36, 60, 6));
    }

    /** The longest lawful probation or none (Labour Contract Law art. 19). */
    private LocalDate probationEnd(String form, String type, LocalDate start, int months) {
        if (!form.equals(Terms.FULL_TIME) || type.equals(Terms.TASK) || dice.chance(0.15)) {
            return null;
        }
        int limit = type.equals(Terms.OPEN_ENDED) || months >= 36 ? 6 : months >= 12 ? 2 : 1;
        return start.plusMonths(limit).minusDays(1);
    }

    private BigDecimal firstWage(String form, LocalDate start) {
        double years = ChronoUnit.DAYS.between(LocalDate.of(2024, 1, 1), start) / 365.25;
        double monthly = Work.in(employer.section()).monthlyWage()
                * employer.wageLevel()
                * person.skill()
                * Math.pow(1.045, years)
                * Math.exp(dice.normal() * 0.15);
        if (form.equals(Terms.PART_TIME)) {
            return BigDecimal.valueOf(Math.max(30, Math.round(monthly / 174.0)));
        }
        return BigDecimal.valueOf(Math.round(monthly / 50.0) * 50L).max(LEAST_MONTHLY);
    }

    private void live(Terms first) {
        steps.add(new Step.Conclude(first));
        LocalDate leaves = Season.leavingDay(first.start().plusDays(dice.waitingDays(MEAN_STAY_DAYS)), dice);
        Terms terms = first;
        BigDecimal wage = first.wage();
        for (int term = 1; term < 20; term++) {
            LocalDate last = terms.end();
            LocalDate until = last == null || leaves.isBefore(last) ? leaves : last;
            wage = raises(terms, wage, until);
            if (until.equals(leaves) && (last == null || leaves.isBefore(last))) {
                if (leaves.isBefore(today)) {
                    steps.add(Endings.rescission(first, wage, leaves, dice));
                    leftOn = leaves;
                }
                return;
            }
            if (!last.isBefore(today)) {
                return;
            }
            boolean renews = !terms.termType().equals(Terms.TASK) && dice.chance(0.72);
            if (!renews) {
                // A few employers are late with the news of an ending that is a few days old.
                if (last.isAfter(today.minusDays(20)) && dice.chance(0.5)) {
                    return;
                }
                steps.add(Endings.expiry(first, terms, wage, last, term));
                leftOn = last;
                return;
            }
            terms = renewed(terms, wage, term + 1);
            steps.add(new Step.Renew(terms, last, term + 1));
            wage = terms.wage();
        }
    }

    /** A raise of the agreed wage in some years of the term, by amendment. */
    private BigDecimal raises(Terms terms, BigDecimal wage, LocalDate until) {
        BigDecimal current = wage;
        for (LocalDate day = terms.start().plusMonths(dice.between(9, 14));
                day.isBefore(until.minusDays(40)) && day.isBefore(today.minusDays(1));
                day = day.plusMonths(12)) {
            if (dice.chance(0.14)) {
                BigDecimal raised = share(current, 1.03 + dice.share() * 0.12).max(current.add(BigDecimal.ONE));
                steps.add(new Step.Amend(
                        day.minusDays(dice.between(1, 10)),
                        day,
                        "05",
                        "/contract/wageAmount",
                        number(current),
                        number(raised)));
                current = raised;
            } else if (dice.chance(0.02) && terms.userUnit() == null) {
                steps.add(new Step.Amend(
                        day.minusDays(2),
                        day,
                        "02",
                        "/contract/positionName",
                        text(positionNow()),
                        text(positionNow() + "（高级）")));
                return current;
            }
        }
        return current;
    }

    private String position() {
        return ((Step.Conclude) steps.get(0)).terms().position();
    }

    /** The third term in a row is open-ended (Labour Contract Law art. 14). */
    private Terms renewed(Terms before, BigDecimal wage, int ordinal) {
        boolean openEnded =
                ordinal >= 3 && !before.employmentForm().equals(Terms.PART_TIME) && before.userUnit() == null;
        LocalDate start = before.end().plusDays(1);
        int months = before.userUnit() != null ? 24 : dice.pick(List.of(12, 24, 36, 36));
        return new Terms(
                before.employmentForm(),
                openEnded ? Terms.OPEN_ENDED : Terms.FIXED,
                before.end().minusDays(dice.between(1, 25)),
                before.employmentStart(),
                start,
                openEnded ? null : start.plusMonths(months).minusDays(1),
                before.occupation(),
                positionNow(),
                before.workPlace(),
                before.wageUnit().equals("H") ? wage : share(wage, 1.0 + dice.share() * 0.12),
                before.wageUnit(),
                null,
                null,
                before.userUnit());
    }

    private String positionNow() {
        String position = position();
        for (Step step : steps) {
            if (step instanceof Step.Amend amend && amend.field().equals("/contract/positionName")) {
                position = amend.newValue().textValue();
            } else if (step instanceof Step.Renew renew) {
                position = renew.terms().position();
            }
        }
        return position;
    }

    private static BigDecimal share(BigDecimal amount, double factor) {
        return amount.multiply(BigDecimal.valueOf(factor)).setScale(0, RoundingMode.HALF_UP);
    }

    private static JsonNode number(BigDecimal value) {
        return DecimalNode.valueOf(value);
    }

    private static JsonNode text(String value) {
        return TextNode.valueOf(value);
    }
}

package org.qiyue.deploy.local.simulation;

import static org.qiyue.deploy.local.simulation.RefusedDefects.part;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Workers too young, too old or from abroad (B05, B06, C02 to C04, C18). */
final class PlantedPersons {

    private static final int DAYS = 400;

    private PlantedPersons() {}

    static void plant(Planting planting) {
        minor(planting);
        pensioner(planting);
        pastRetirement(planting);
        strangerWithoutPermit(planting);
        residencePermit(planting);
        residenceCard(planting);
    }

    private static void minor(Planting planting) {
        contract(planting, planting.worker(start(planting).minusYears(17)), 3)
                .concluded(
                        Expectation.risky("C02 planted: minor at a hazardous post 未成年工从事有害岗位", "C02"),
                        event -> part(event, "contract").put("occupationalHazard", true));
    }

    private static void pensioner(Planting planting) {
        Employer employer = planting.employer();
        LocalDate start = planting.today().minusDays(100);
        planting.contract(
                        employer,
                        planting.worker(start.minusYears(62)),
                        planting.fixed(employer, start, start.plusMonths(6).minusDays(1)))
                .concluded(
                        Expectation.warned("C03 planted: past retirement age 已达退休年龄", "C03"), PlantedContract.asItIs());
    }

    private static void pastRetirement(Planting planting) {
        contract(planting, planting.worker(start(planting).minusYears(58)), 10)
                .concluded(
                        Expectation.warned("C04 planted: term beyond retirement 期限超过退休三年", "C04"),
                        PlantedContract.asItIs());
    }

    private static void strangerWithoutPermit(Planting planting) {
        Person person = planting.worker();
        contract(planting, person.with("E12345678", person.birthDate(), "1"), 3)
                .concluded(Expectation.risky("C18 planted: no work permit 外国人无工作许可", "C18"), from("08", "USA"));
    }

    private static void residencePermit(Planting planting) {
        Person person = planting.worker();
        // A resident's number is well formed, but no permit's.
        contract(planting, person, 3)
                .concluded(Expectation.rejected("B05 planted: no residence permit 居住证号码错误", "B05"), from("05", "CHN"))
                .concluded();
    }

    private static void residenceCard(Planting planting) {
        Person person = planting.worker();
        contract(planting, person.with("91112", person.birthDate(), "1"), 3)
                .concluded(Expectation.warned("B06 planted: no residence card 永久居留证号码错误", "B06"), from("07", "USA"));
    }

    private static Consumer<ObjectNode> from(String idType, String nationality) {
        return event -> part(event, "worker").put("idType", idType).put("nationality", nationality);
    }

    private static PlantedContract contract(Planting planting, Person person, int years) {
        Employer employer = planting.employer();
        LocalDate start = start(planting);
        return planting.contract(
                employer,
                person,
                planting.fixed(employer, start, start.plusYears(years).minusDays(1)));
    }

    private static LocalDate start(Planting planting) {
        return planting.today().minusDays(DAYS);
    }
}

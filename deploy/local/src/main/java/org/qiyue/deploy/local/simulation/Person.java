package org.qiyue.deploy.local.simulation;

import java.time.LocalDate;

/**
 * A generated worker.
 *
 * @param idNumber a well-formed resident id number, generated
 * @param sex 1 male, 2 female, as the seventeenth digit says
 * @param skill pay against others in the same work, 1 the middle
 */
record Person(
        long ordinal,
        String name,
        String idNumber,
        LocalDate birthDate,
        String sex,
        String household,
        String address,
        String mobile,
        String education,
        boolean migrant,
        double skill) {

    /** The same person with another document. */
    Person with(String number, LocalDate birth, String otherSex) {
        return new Person(
                ordinal, name, number, birth, otherSex, household, address, mobile, education, migrant, skill);
    }

    /** The same document under another name. */
    Person named(String other) {
        return new Person(
                ordinal, other, idNumber, birthDate, sex, household, address, mobile, education, migrant, skill);
    }
}

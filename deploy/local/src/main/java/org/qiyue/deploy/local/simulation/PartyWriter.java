package org.qiyue.deploy.local.simulation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** Writes the employer and worker blocks. */
final class PartyWriter {

    private static final int CADRE_TRACK_FROM_AGE = 48;

    private PartyWriter() {}

    static ObjectNode employer(Employer employer) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("creditCode", employer.creditCode())
                .put("name", employer.name())
                .put("registeredAddress", employer.address())
                .put("legalRepresentative", employer.legalRepresentative())
                .put("registrationDistrict", employer.area())
                .put("entityKind", employer.entityKind())
                .put("industryCode", employer.industry())
                .put("ownershipCode", employer.ownership())
                .put("sizeClass", employer.sizeClass())
                .put("contactPhone", employer.phone());
    }

    static ObjectNode worker(Person person, LocalDate signedOn) {
        ObjectNode worker = JsonNodeFactory.instance
                .objectNode()
                .put("name", person.name())
                .put("idType", "01")
                .put("idNumber", person.idNumber())
                .put("sex", person.sex())
                .put("birthDate", person.birthDate().toString())
                .put("address", person.address())
                .put("mobile", person.mobile())
                .put("householdDivision", person.household())
                .put("educationCode", person.education())
                .put("isMigrantWorker", person.migrant());
        boolean nearRetirement =
                !person.birthDate().plusYears(CADRE_TRACK_FROM_AGE).isAfter(signedOn);
        if (person.sex().equals("2") && nearRetirement) {
            worker.put("cadreTrack", "F55");
        }
        return worker;
    }

    /** The members by which a later event names the parties of its contract. */
    static void keys(ObjectNode data, ContractLife life) {
        data.putObject("employer").put("creditCode", life.employer().creditCode());
        data.putObject("worker")
                .put("idType", "01")
                .put("idNumber", life.person().idNumber());
    }
}

package org.qiyue.registry.service.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

/** Somebody who signs in: a role, what bounds it, and what may be told to it. */
record Persona(String role, Map<String, String> bounds, Footprint footprint) {

    private static List<Persona> everybody;

    /** Every role, those of areas once for each area. */
    static synchronized List<Persona> all() {
        if (everybody == null) {
            everybody = List.copyOf(found());
        }
        return everybody;
    }

    private static List<Persona> found() {
        List<Persona> all = new ArrayList<>();
        Footprint city = Footprint.city();
        for (String role :
                List.of("city-officer", "city-inspector", "arbitration-reader", "social-insurance-auditor")) {
            all.add(new Persona(role, Map.of(), city));
        }
        for (Area area : Area.all()) {
            Footprint own = Footprint.ofArea(area.code());
            for (String role : List.of("district-supervisor", "district-inspector", "district-approver")) {
                all.add(new Persona(role, Map.of("district", area.code()), own));
            }
            all.add(new Persona("district-statistician", Map.of("district", area.code()), Footprint.nothing()));
        }
        for (String role : List.of(
                "statistician",
                "leader",
                "data-operator",
                "rule-editor",
                "rule-approver",
                "security-administrator",
                "auditor",
                "association-user",
                "province-consumer")) {
            all.add(new Persona(role, Map.of(), Footprint.nothing()));
        }
        for (String platform : List.of("yiqian", "qianyue")) {
            all.add(new Persona("platform-operator", Map.of("platform", platform), Footprint.ofPlatform(platform)));
        }
        for (String code : Truth.column("select credit_code from registry.contract group by credit_code"
                + " order by count(*) desc, credit_code limit 3")) {
            all.add(new Persona("employer-user", Map.of("employer", code), Footprint.ofEmployer(code)));
        }
        for (String index : Truth.column("select distinct encode(id_blind, 'hex') from registry.worker"
                + " join registry.contract using (worker_id) order by 1 limit 3")) {
            all.add(new Persona("worker-user", Map.of("worker", index), Footprint.ofWorker(index)));
        }
        for (String section :
                Truth.column("select distinct industry_section from registry.employer order by 1 limit 2")) {
            all.add(new Persona("sector-user", Map.of("sector", section), Footprint.ofSector(section)));
        }
        return all;
    }

    /** What the answer to an operation may tell of. */
    Footprint footprintOf(String operation) {
        boolean isStatistician = role.equals("statistician") || role.equals("district-statistician");
        return isStatistician && operation.contains("/survey-frames/")
                ? Footprint.ofFrames(bounds.getOrDefault("district", "110000"))
                : footprint;
    }

    Api api() {
        return Api.as(Tokens.of(role, bounds));
    }

    @Override
    public String toString() {
        return role + (bounds.isEmpty() ? "" : " " + bounds.values());
    }
}

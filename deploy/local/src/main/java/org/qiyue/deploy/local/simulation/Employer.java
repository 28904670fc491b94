package org.qiyue.deploy.local.simulation;

import java.util.List;

/**
 * A generated employer of the city.
 *
 * @param ordinal its place in the city, from 0
 * @param creditCode a well-formed unified social credit code that nobody was given
 * @param area where it is registered, one of the seventeen areas
 * @param workAreas where its people work, the first the most
 * @param industry section letter and division, such as {@code I65}
 * @param wageLevel its pay against the city's for the same work, 1 the middle
 * @param platform code of the signing platform it uses
 */
record Employer(
        int ordinal,
        String creditCode,
        String name,
        String area,
        List<String> workAreas,
        String address,
        String legalRepresentative,
        String entityKind,
        String industry,
        String ownership,
        String sizeClass,
        String phone,
        double wageLevel,
        String platform) {

    /** The same employer on another platform. */
    Employer on(String other) {
        return new Employer(
                ordinal,
                creditCode,
                name,
                area,
                workAreas,
                address,
                legalRepresentative,
                entityKind,
                industry,
                ownership,
                sizeClass,
                phone,
                wageLevel,
                other);
    }

    /** The same employer in another industry, a company. */
    Employer in(String other) {
        return new Employer(
                ordinal,
                creditCode,
                name,
                area,
                workAreas,
                address,
                legalRepresentative,
                "01",
                other,
                ownership,
                sizeClass,
                phone,
                wageLevel,
                platform);
    }

    char section() {
        return industry.charAt(0);
    }
}

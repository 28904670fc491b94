package org.qiyue.registry.model;

/** Which area supervises a contract: the place of employment (劳动保障监察条例 art. 13). */
public final class Jurisdiction {

    private Jurisdiction() {}

    /**
     * The supervising area by the terms of a contract. The place of employment is the user unit's division under
     * {@link EmploymentForm#DISPATCH} alone, whatever else the terms hold; otherwise, and where that is not known, the
     * place of work.
     *
     * @param form the form of employment, null when unknown
     * @param userUnitDivision six digits, may be null
     * @param workPlaceDivision six digits, may be null
     * @param registrationDistrict six digits, may be null
     */
    public static Area of(
            EmploymentForm form, String userUnitDivision, String workPlaceDivision, String registrationDistrict) {
        String userUnit = form == EmploymentForm.DISPATCH ? userUnitDivision : null;
        return of(userUnit, workPlaceDivision, registrationDistrict);
    }

    /**
     * The supervising area. The place of employment is the user unit's division for a dispatched worker, otherwise the
     * place of work. When it is one of the seventeen areas, that area has jurisdiction; a former division of the city
     * counts as the area it became. Otherwise the employer's area of registration has it, and the city when that is
     * unknown too.
     *
     * @param dispatchUserUnitDivision six digits, null when the worker is not dispatched
     * @param workPlaceDivision six digits, may be null
     * @param registrationDistrict six digits, may be null
     */
    public static Area of(String dispatchUserUnitDivision, String workPlaceDivision, String registrationDistrict) {
        String place = dispatchUserUnitDivision != null ? dispatchUserUnitDivision : workPlaceDivision;
        return Area.placing(place)
                .filter(area -> !area.isCity())
                .or(() -> Area.placing(registrationDistrict))
                .orElseGet(Area::city);
    }
}

package org.qiyue.registry.model;

/** Which area supervises a contract: the place of employment (劳动保障监察条例 art. 13). */
public final class Jurisdiction {

    private Jurisdiction() {}

    /**
     * The supervising area. The place of employment is the user unit's division for a dispatched worker, otherwise, and
     * where that is not known, the place of work. When it is one of the seventeen areas, that area has jurisdiction; a former division of the city
     * counts as the area it became. Otherwise the employer's area of registration has it, and the city when that is
     * unknown too.
     *
     * @param form the form of employment, null when unknown; only under {@link EmploymentForm#DISPATCH} a user unit counts
     * @param userUnitDivision six digits, may be null
     * @param workPlaceDivision six digits, may be null
     * @param registrationDistrict six digits, may be null
     */
    public static Area of(
            EmploymentForm form, String userUnitDivision, String workPlaceDivision, String registrationDistrict) {
        boolean atUserUnit = form == EmploymentForm.DISPATCH && userUnitDivision != null;
        String place = atUserUnit ? userUnitDivision : workPlaceDivision;
        return Area.find(successor(place))
                .filter(area -> !area.isCity())
                .or(() -> Area.find(successor(registrationDistrict)))
                .orElseGet(Area::city);
    }

    private static String successor(String division) {
        return CodeLists.standard()
                .list("division-successor")
                .find(division)
                .map(CodeItem::parent)
                .orElse(division);
    }
}

package org.qiyue.registry.model.inspection;

/**
 * A drawn object with its two inspectors and the numbers that drew them.
 *
 * @param riskClass its risk class
 * @param place its place in the order of the class, from 1
 * @param of how many objects of the class could be drawn
 * @param object its id
 * @param word the number that drew it, 16 hexadecimal digits
 * @param first the first inspector
 * @param firstWord the number that drew the first inspector
 * @param second the second inspector
 * @param secondWord the number that drew the second inspector
 */
public record DrawnObject(
        String riskClass,
        int place,
        int of,
        String object,
        String word,
        String first,
        String firstWord,
        String second,
        String secondWord) {

    static final String HEADER = "class,place,of,object,word,inspector1,word1,inspector2,word2";

    /** The line of the published result by which anybody can follow how it was drawn. */
    public String proofLine() {
        return String.join(
                ",",
                riskClass,
                String.valueOf(place),
                String.valueOf(of),
                object,
                word,
                first,
                firstWord,
                second,
                secondWord);
    }
}

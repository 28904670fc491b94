package org.qiyue.registry.model.inspection;

import java.util.List;

/**
 * A step of a draw: a number of a stream and the place that it names.
 *
 * @param message what the key was used on, {@code <stream>/<i>}
 * @param word the first eight bytes of the HMAC, 16 hexadecimal digits
 * @param places how many places were left
 * @param place the word modulo the places, from 0
 * @param picked what was at the place
 */
public record DrawStep(String message, String word, int places, int place, String picked) {

    static List<DrawStep> of(String stream, List<UnbiasedStream.Pick> picks) {
        return picks.stream()
                .map(pick -> new DrawStep(
                        stream + "/" + pick.index(), pick.word(), pick.places(), pick.place(), pick.picked()))
                .toList();
    }
}

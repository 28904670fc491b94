package org.qiyue.ingest.protocol;

/** The way from the event to the member that is being read: what a {@link Place} says, without making one. */
final class Way {
    /** An event has these levels at most: the way only follows members of the dictionary, which end before. */
    private static final int DEEPEST = 16;

    private final String[] names = new String[DEEPEST];
    private final String[] labels = new String[DEEPEST];
    private final int[] indexes = new int[DEEPEST];
    private int depth;

    void enter(String name, String label) {
        names[depth] = name;
        labels[depth] = label;
        depth++;
    }

    /** Into an element, which is called like its array. */
    void enter(int index) {
        names[depth] = null;
        labels[depth] = label();
        indexes[depth] = index;
        depth++;
    }

    void leave() {
        depth--;
    }

    String label() {
        return depth == 0 ? Place.EVENT.label() : labels[depth - 1];
    }

    Place place() {
        Place place = Place.EVENT;
        for (int i = 0; i < depth; i++) {
            place = names[i] == null ? place.element(indexes[i]) : place.member(names[i], labels[i]);
        }
        return place;
    }
}

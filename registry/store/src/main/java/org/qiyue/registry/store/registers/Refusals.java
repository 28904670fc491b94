package org.qiyue.registry.store.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Refusals of a file: counted all, kept up to a number, each told to whoever listens. */
public final class Refusals {
    private final List<LineRefusal> kept = new ArrayList<>();
    private final Consumer<LineRefusal> listener;
    private int count;
    private boolean broken;

    Refusals() {
        this(refusal -> {});
    }

    /** @param listener hears of each as it is found */
    public Refusals(Consumer<LineRefusal> listener) {
        this.listener = listener;
    }

    void add(long line, String column, String zh, String en, Remedy remedy) {
        broken |= remedy.isOfTheWholeFile();
        add(new LineRefusal(line, column, null, zh, en, remedy.zh(), remedy.en()));
    }

    void add(long line, String column, String value, UnfitValueException unfit) {
        add(new LineRefusal(
                line,
                column,
                value,
                unfit.zh(),
                unfit.en(),
                unfit.remedy().zh(),
                unfit.remedy().en()));
    }

    private void add(LineRefusal refusal) {
        count++;
        if (kept.size() < LoadReport.MOST_REFUSALS) {
            kept.add(refusal);
        }
        listener.accept(refusal);
    }

    /** Whether heading, encoding or quotes were refused: which lines are good is not known then. */
    public boolean isBroken() {
        return broken;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** The first of them, at most {@link LoadReport#MOST_REFUSALS}. */
    public List<LineRefusal> kept() {
        return List.copyOf(kept);
    }
}

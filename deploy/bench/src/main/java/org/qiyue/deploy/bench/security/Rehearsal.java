package org.qiyue.deploy.bench.security;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls every operation before it is attacked, so that each begins from what the city has. */
final class Rehearsal {

    /** What an answer tells is asked for in the next round. */
    private static final int ROUNDS = 2;

    /** So many of each thing that can be made, since what is done to one of them may be its end. */
    private static final int MADE = 4;

    private final Path openapi;
    private final Values values;
    private final Caller caller;

    Rehearsal(Path openapi, Values values, Caller caller) {
        this.openapi = openapi;
        this.values = values;
        this.caller = caller;
    }

    /** All operations, each with as many values as it answers and, where it refuses some of them, with all others again. */
    List<Target> targets() throws IOException, InterruptedException {
        read();
        for (Target target : new Targets(openapi, values).all()) {
            if (target.method().equals("POST") && target.values().isEmpty()) {
                for (int made = 0; made < MADE; made++) {
                    learn(target);
                }
            }
        }
        read();
        List<Target> targets = new ArrayList<>();
        for (Target target : new Targets(openapi, values).all()) {
            targets.addAll(target.method().equals("GET") ? narrowed(target) : List.of(target));
        }
        return targets;
    }

    private void read() throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            for (Target target : new Targets(openapi, values).all()) {
                if (target.method().equals("GET") && !target.query().containsKey("cursor")) {
                    learn(target.with(only(target, target.required())));
                }
            }
        }
    }

    private void learn(Target target) throws IOException, InterruptedException {
        Caller.Answer answer = caller.call(target);
        if (answer.isGood()) {
            values.learn(target.path(), answer.content());
        }
    }

    private List<Target> narrowed(Target target) throws IOException, InterruptedException {
        Target bare = target.with(only(target, target.required()));
        Caller.Answer answer = caller.call(bare);
        if (bare.equals(target) || !answer.isGood() || isAsGood(caller.call(target), answer)) {
            return List.of(target);
        }
        Map<String, String> kept = new LinkedHashMap<>(bare.query());
        Map<String, String> others = new LinkedHashMap<>(bare.query());
        for (Map.Entry<String, String> each : target.query().entrySet()) {
            if (!bare.query().containsKey(each.getKey())) {
                kept.put(each.getKey(), each.getValue());
                if (!isAsGood(caller.call(target.with(kept)), answer)) {
                    kept.remove(each.getKey());
                    others.put(each.getKey(), each.getValue());
                }
            }
        }
        return kept.equals(bare.query()) ? List.of(target) : List.of(target.with(kept), target.with(others));
    }

    private static boolean isAsGood(Caller.Answer answer, Caller.Answer bare) {
        return answer.isGood() && (answer.hasRows() || !bare.hasRows());
    }

    private static Map<String, String> only(Target target, Iterable<String> names) {
        Map<String, String> query = new LinkedHashMap<>();
        names.forEach(name -> query.put(name, target.query().get(name)));
        return query;
    }
}

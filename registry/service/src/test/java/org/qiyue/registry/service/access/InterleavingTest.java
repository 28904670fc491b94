package org.qiyue.registry.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;

/** Ten thousand questions of all areas at once over four connections: nobody is answered with another's rows. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class InterleavingTest {
    private static final int QUESTIONS = 10_000;
    private static final int AT_ONCE = 16;
    private static final long SEED = 20261126;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    /** What is asked, by whom. */
    private record Question(Persona persona, String path, boolean own) {}

    @Test
    void nobody_is_answered_with_anothers_rows() throws InterruptedException, ExecutionException {
        assertThat(connections).isEqualTo(4);
        List<Question> questions = questions();
        List<String> faults = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger next = new AtomicInteger();
        AtomicInteger rows = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> asking = new ArrayList<>();
            for (int thread = 0; thread < AT_ONCE; thread++) {
                asking.add(threads.submit(() -> {
                    for (int at = next.getAndIncrement(); at < QUESTIONS; at = next.getAndIncrement()) {
                        ask(questions.get(at), faults, rows);
                    }
                }));
            }
            for (Future<?> one : asking) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(faults).isEmpty();
        assertThat(rows.get()).isGreaterThan(QUESTIONS);
    }

    private static void ask(Question question, List<String> faults, AtomicInteger rows) {
        Response answer = question.persona().api().get(question.path());
        String text = answer.asString();
        int status = answer.statusCode();
        if (status != (question.own() ? 200 : 404)) {
            faults.add(question + " is answered " + status);
        }
        if (status == 200) {
            question.persona()
                    .footprint()
                    .foreignIn(text)
                    .forEach(number -> faults.add(question + " tells of " + number));
            rows.addAndGet(Footprint.numbersIn(text).size());
        }
    }

    private static List<Question> questions() {
        List<Persona> people = Persona.all().stream()
                .filter(persona -> persona.role().equals("district-supervisor")
                        || persona.role().equals("city-officer"))
                .toList();
        List<String> employers = numbers(Footprint.city().employers());
        List<String> contracts = numbers(Footprint.city().contracts());
        Random random = new Random(SEED);
        List<Question> questions = new ArrayList<>();
        for (int at = 0; at < QUESTIONS; at++) {
            Persona persona = people.get(random.nextInt(people.size()));
            String employer = employers.get(random.nextInt(employers.size()));
            String contract = contracts.get(random.nextInt(contracts.size()));
            questions.add(
                    switch (random.nextInt(3)) {
                        case 0 -> new Question(persona, "/employers?limit=5", true);
                        case 1 ->
                            new Question(
                                    persona,
                                    "/employers/" + employer + "/contracts?limit=5",
                                    persona.footprint().employers().contains(employer));
                        default ->
                            new Question(
                                    persona,
                                    "/contracts/" + contract,
                                    persona.footprint().contracts().contains(contract));
                    });
        }
        return questions;
    }

    /** Without the crowd of small employers, which are all of one area. */
    private static List<String> numbers(Set<String> of) {
        return new TreeSet<>(of)
                .stream().filter(number -> !number.startsWith("92")).toList();
    }
}

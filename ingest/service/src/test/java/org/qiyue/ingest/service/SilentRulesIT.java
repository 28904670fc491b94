package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.rules.Feed;
import org.qiyue.ingest.rules.Rule;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.registry.store.registers.Register;
import org.qiyue.registry.store.registers.SilentRule;

/** What the registry's tables say of the registers that rules need is what the rules say. */
class SilentRulesIT {

    @Test
    void theRegistryKnowsOfEveryRuleWhichRegisterItNeeds() throws Exception {
        List<SilentRule> book = RuleBook.standard().rules().stream()
                .flatMap(SilentRulesIT::needs)
                .toList();
        assertThat(book).isNotEmpty();
        try (Connection ingest = TestRegister.create().ingest().getConnection()) {
            assertThat(SilentRule.now(ingest))
                    .as("registry.rule_register; a rule that needs another register takes a migration")
                    .containsExactlyInAnyOrderElementsOf(book);
        }
    }

    @Test
    void everyFeedIsARegisterThatCanBeLoaded() {
        assertThat(Stream.of(Feed.values())
                        .map(feed -> Register.ofCode(feed.register().split(":")[0]))
                        .distinct())
                .allMatch(Optional::isPresent)
                .hasSameSizeAs(Register.values());
    }

    private static Stream<SilentRule> needs(Rule rule) {
        return Stream.concat(
                rule.needs().stream().map(feed -> new SilentRule(rule.id(), feed.register(), false)),
                rule.alsoNeeds().stream().map(feed -> new SilentRule(rule.id(), feed.register(), true)));
    }
}

package org.qiyue.deploy.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiyue.deploy.local.realm.Finding;
import org.qiyue.deploy.local.realm.RealmLint;
import org.qiyue.deploy.local.realm.RealmRule;

/** Holds realms against their rules: that of the city before it is imported, any other when asked. */
final class RealmCommand {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CityFolder folder;
    private final PrintStream out;

    RealmCommand(CityFolder folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** @throws CityFailure naming every place of a realm that breaks a rule */
    static void demand(String realm) {
        List<Finding> findings;
        try {
            findings = RealmLint.findings(JSON.readTree(realm));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
        if (!findings.isEmpty()) {
            String places =
                    findings.stream().map(Finding::sentence).collect(Collectors.joining(System.lineSeparator()));
            throw new CityFailure(
                    "realm 不合规则，未导入：" + System.lineSeparator() + places,
                    "The realm breaks rules and was not imported: " + findings.size());
        }
    }

    /** Prints what breaks a rule; 1 when anything does. */
    int lint(Optional<Path> file) {
        List<Finding> findings = RealmLint.findings(file.map(RealmCommand::read).orElseGet(this::ofTheCity));
        findings.forEach(finding -> out.println(finding.sentence()));
        int rules = RealmRule.values().length;
        if (findings.isEmpty()) {
            out.println("合于全部 %d 条规则 · keeps all %d rules".formatted(rules, rules));
            return 0;
        }
        out.println("%d 处不合规则 · %d places break a rule".formatted(findings.size(), findings.size()));
        return 1;
    }

    private static JsonNode read(Path file) {
        try {
            JsonNode realm = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
            if (realm.isObject()) {
                return realm;
            }
        } catch (IOException unreadable) {
            // said below, as for a file that holds something else
        }
        throw new Refusal(
                "无法读取 " + file + "，或其中不是 realm 的 JSON。", file + " cannot be read, or holds no realm as JSON.");
    }

    /** With the city's own secrets, or where there is no city yet with some that are forgotten at once. */
    private JsonNode ofTheCity() {
        try {
            Optional<CityCharter> charter = CityCharter.read(folder);
            if (charter.isPresent()) {
                return JSON.readTree(RealmTemplate.render(charter.get().ports(), new Secrets(folder.secrets())));
            }
            Path passing = Files.createTempDirectory("qiyue-realm");
            try {
                return JSON.readTree(RealmTemplate.render(
                        new Ports(Ports.DEFAULT_BASE), new Secrets(passing.resolve("secrets.properties"))));
            } finally {
                CityFolder.delete(passing);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package org.qiyue.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final Path FOLDER = Path.of("/a/city");

    @Test
    void noArgumentsRunACityOfUsualSizeAtTheUsualPorts() {
        assertThat(read()).isEqualTo(new CommandLine.Up(CityOptions.in(FOLDER)));
        assertThat(read("up")).isEqualTo(read());
    }

    @Test
    void everyOptionOfUpIsUnderstood() {
        CommandLine.Up up = (CommandLine.Up) read(
                "--contracts",
                "300",
                "--seed=7",
                "--port-base=19000",
                "--reset",
                "--no-simulation",
                "--without",
                "ingest,statistics");

        assertThat(up.options())
                .isEqualTo(CityOptions.in(FOLDER)
                        .withContracts(300)
                        .withSeed(7)
                        .at(new Ports(19_000))
                        .afterReset()
                        .withoutSimulation()
                        .without(Set.of("ingest", "statistics")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--contract", "--port", "-x", "--reset=no", "up2"})
    void whatIsNotUnderstoodIsNamed(String argument) {
        assertThatThrownBy(() -> read(argument)).isInstanceOf(Refusal.class).hasMessageContaining(argument);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--contracts=0",
                "--contracts=many",
                "--contracts=10000001",
                "--contracts",
                "--seed=",
                "--port-base=80",
                "--port-base=65529",
                "--without=kafka"
            })
    void aValueOutOfRangeIsRefusedWithTheNameOfItsOption(String argument) {
        assertThatThrownBy(() -> read(argument))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(argument.split("=")[0]);
    }

    @Test
    void theOtherCommandsAreUnderstood() {
        assertThat(read("platform-keys", "xinqian")).isEqualTo(new CommandLine.MakePlatformKeys("xinqian"));
        assertThat(read("credentials", "kaifang")).isEqualTo(new CommandLine.PrintCredentials("kaifang"));
        assertThat(read("otp", "chaoyang")).isEqualTo(new CommandLine.PrintCode("chaoyang"));
        assertThat(read("lint-realm")).isEqualTo(new CommandLine.LintRealm(Optional.empty()));
        assertThat(read("lint-realm", "a.json")).isEqualTo(new CommandLine.LintRealm(Optional.of(Path.of("a.json"))));
        assertThat(read("statistics")).isEqualTo(new CommandLine.RunStatistics());
        assertThat(read("replay")).isEqualTo(new CommandLine.ReplayQuarantine());
        assertThat(read("rebuild")).isEqualTo(new CommandLine.RebuildRegistry());
        assertThat(read("load", "insured", "a.csv", "--by", "甲"))
                .isEqualTo(new CommandLine.Load(List.of("insured", "a.csv", "--by", "甲")));
        assertThat(read("review", "--day", "2026-11-25"))
                .isEqualTo(new CommandLine.Review(List.of("--day", "2026-11-25")));
        assertThat(read("retention", "report", "2040-01-01"))
                .isEqualTo(new CommandLine.Retention(List.of("report", "2040-01-01")));
        assertThat(read("keys", "rotate")).isEqualTo(new CommandLine.Keys("rotate"));
        assertThat(read("status")).isEqualTo(new CommandLine.ShowStatus());
        assertThat(read("stop")).isEqualTo(new CommandLine.Stop());
        assertThat(read("restart", "ingest")).isEqualTo(new CommandLine.Restart("ingest", false));
        assertThat(read("restart", "--hard", "ingest")).isEqualTo(new CommandLine.Restart("ingest", true));
    }

    @Test
    void credentialsNeedAPlatform() {
        assertThatThrownBy(() -> read("credentials"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("<platform>");
    }

    @Test
    void aCodeNeedsAnAccountAndTheLintTakesOneFile() {
        assertThatThrownBy(() -> read("otp")).isInstanceOf(Refusal.class).hasMessageContaining("<account>");
        assertThatThrownBy(() -> read("lint-realm", "a.json", "b.json"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("[file.json]");
    }

    @Test
    void aRefusalSpeaksChineseFirst() {
        Refusal refusal = new Refusal("中文。", "English.");

        assertThat(refusal.sentence().lines()).containsExactly("中文。", "English.");
    }

    private static CommandLine read(String... arguments) {
        return CommandLine.read(List.of(arguments), FOLDER);
    }
}

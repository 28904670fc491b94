package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiyue.deploy.local.LocalCity;

/** A story of {@code browser/}: people at the screens of the city of all tests, in a headless Chromium. */
final class Story {

    private final String name;
    private final Map<String, String> settings = new HashMap<>();

    private Story(String name) {
        this.name = name;
        settings.put("QIYUE_URL", SharedCity.city().address());
        settings.put(
                "QIYUE_SCREENSHOTS",
                Path.of("target", "screenshots").toAbsolutePath().toString());
    }

    /** The story in the file of that name. */
    static Story of(String name) {
        return new Story(name);
    }

    Story with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /** Who takes part and is asked for a code after the password. */
    Story official(String setting, String account) {
        LocalCity city = SharedCity.city();
        return with(setting, String.join(" ", account, city.password(account), city.authenticator(account)));
    }

    /** Who takes part and signs in with the password alone. */
    Story visitor(String setting, String account) {
        return with(setting, account + " " + SharedCity.city().password(account));
    }

    /** Tells it; it fails when anything in it is not as it has to be. */
    void tell(Duration most) throws IOException, InterruptedException {
        Programs.Ended ended = Programs.run(most, settings, List.of("node", "deploy/e2e/browser/" + name + ".mjs"));
        assertThat(ended.code()).as(ended.toString()).isZero();
        assertThat(ended.out()).contains("checks passed");
    }
}

package org.qiyue.deploy.local;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.qiyue.deploy.local.realm.Totp;

/** One-time codes of the demo accounts, none of them handed out twice, since the realm takes none twice. */
final class OneTimeCodes {

    private final Secrets secrets;
    private final Clock clock;
    private final Map<String, Long> handedOut = new HashMap<>();

    OneTimeCodes(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A code that the realm takes at this moment; the realm looks one period ahead, further ones are waited for. */
    synchronized String next(Account account) {
        long period =
                Math.max(Totp.period(clock.instant()), handedOut.getOrDefault(account.username(), Long.MIN_VALUE) + 1);
        while (period > Totp.period(clock.instant()) + 1) {
            LocalCity.pause();
        }
        handedOut.put(account.username(), period);
        return Totp.code(secrets.ofAuthenticator(account.secretName()), period);
    }

    /** The code that an authenticator app would show now. */
    String current(Account account) {
        return Totp.code(secrets.ofAuthenticator(account.secretName()), Totp.period(clock.instant()));
    }
}

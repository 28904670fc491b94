package org.qiyue.registry.service.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What officials are called on documents. */
@ApplicationScoped
public class OfficialNames {
    private final Officials officials;

    OfficialNames(Officials officials) {
        this.officials = officials;
    }

    /** The name of an account, the account itself where it is not known here. */
    public String of(String account) {
        return officials.names(List.of(account)).of(account).name();
    }
}

package org.qiyue.registry.service.audit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** From which address the current request came: that of the proxy's client where the proxy is trusted, else the peer's. */
@ApplicationScoped
public class ClientAddress {
    private final CurrentVertxRequest requests;

    ClientAddress(CurrentVertxRequest requests) {
        this.requests = requests;
    }

    /** The address without the zone of a link-local one; null where no request is being answered. */
    public String current() {
        RoutingContext request = requests.getCurrent();
        if (request == null || request.request().remoteAddress().hostAddress() == null) {
            return null;
        }
        String address = request.request().remoteAddress().hostAddress();
        int zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }
}

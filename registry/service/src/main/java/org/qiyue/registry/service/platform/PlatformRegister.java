package org.qiyue.registry.service.platform;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads the register of platforms, which is public; every method runs in the transaction of its caller. */
@ApplicationScoped
public class PlatformRegister implements PanacheRepositoryBase<Platform, String> {

    /** A platform by its code. */
    public Optional<PlatformView> known(String code) {
        return findByIdOptional(code).map(PlatformView::of);
    }

    /** All platforms, in order of their codes. */
    public List<PlatformView> all() {
        return listAll(Sort.by("platformCode")).stream().map(PlatformView::of).toList();
    }
}

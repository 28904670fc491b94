package org.qiyue.registry.service.caseform;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiyue.registry.model.casework.CaseForm;

/** Writes documents from the templates of this service; whatever stands in a case comes out as text, never as markup. */
@ApplicationScoped
class PaperTemplates {
    private static final String FOLDER = "/templates/";
    private static final String HTML = "text/html";

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addResultMapper(new HtmlEscaper(List.of(HTML)))
            .addLocator(PaperTemplates::located)
            .build();

    /** A document. */
    String write(CaseForm form, Map<String, Object> data) {
        return engine.getTemplate(templateOf(form)).data(data).render();
    }

    /** The form's own template, else the one of its kind. */
    static String templateOf(CaseForm form) {
        String own = "caseform/" + form.name() + ".html";
        return located(own).isPresent() ? own : "caseform/" + PaperKind.of(form).template() + ".html";
    }

    private static Optional<TemplateLocation> located(String name) {
        InputStream found = PaperTemplates.class.getResourceAsStream(FOLDER + name);
        return Optional.ofNullable(found).map(in -> new TemplateLocation() {
            @Override
            public Reader read() {
                return new InputStreamReader(in, StandardCharsets.UTF_8);
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType(HTML));
            }
        });
    }
}

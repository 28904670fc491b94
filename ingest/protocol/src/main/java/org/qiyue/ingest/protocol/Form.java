package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** How one member of the data dictionary is written in JSON. */
sealed interface Form
        permits BlockForm,
                CodeForm,
                DateForm,
                DecimalForm,
                FieldForm,
                FlagForm,
                InstantForm,
                IntegerForm,
                ListForm,
                PatternForm,
                TextForm,
                ValueForm {
    /** The value of the member at which the reading stands, or null after its departure from the form has been reported. */
    Object read(JsonNode node, Reading reading);

    /** Writes a value that this form reads. */
    void write(Object value, JsonGenerator json) throws IOException;
}

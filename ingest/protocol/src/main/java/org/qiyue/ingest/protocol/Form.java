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
    /** The value, or null after the departure from the form has been reported. */
    Object read(JsonNode node, Place place, Reading reading);

    /** Writes a value that this form reads. */
    void write(Object value, JsonGenerator json) throws IOException;
}

package org.qiyue.registry.service.sharing;

import java.util.List;
import java.util.stream.Stream;
import org.qiyue.registry.model.sharing.SharedField;
import org.qiyue.registry.model.sharing.SharingPurpose;
import org.qiyue.registry.service.sharing.AgreementViews.FieldView;
import org.qiyue.registry.service.sharing.AgreementViews.PurposeView;
import org.qiyue.registry.service.sharing.AgreementViews.VocabularyView;

/** The purposes and fields of the model, as the API tells them. */
final class Vocabulary {
    private Vocabulary() {}

    static VocabularyView view() {
        return new VocabularyView(
                Stream.of(SharingPurpose.values()).map(Vocabulary::purpose).toList(),
                Stream.of(SharedField.values()).map(Vocabulary::field).toList());
    }

    private static PurposeView purpose(SharingPurpose purpose) {
        return new PurposeView(
                purpose,
                purpose.label().zh(),
                purpose.label().en(),
                purpose.basis(),
                List.copyOf(purpose.consumers()),
                List.copyOf(purpose.questions()),
                purpose.fields().stream().map(SharedField::pointer).toList());
    }

    private static FieldView field(SharedField field) {
        return new FieldView(field.pointer(), field.label().zh(), field.label().en(), field.dataClass());
    }
}

package org.qiyue.registry.service.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.oversight.OversightViews.QualificationKind;
import org.qiyue.registry.service.oversight.OversightViews.QualificationRequest;
import org.qiyue.registry.service.oversight.OversightViews.QualificationView;
import org.qiyue.registry.service.oversight.OversightViews.VerificationRequest;
import org.qiyue.registry.service.platform.PlatformRegister;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.service.web.Revision;

/** The qualification register as officials keep it; every method runs in the transaction of its caller. */
@ApplicationScoped
class Qualifications {
    private static final String READ =
            "SELECT q.kind, q.holder, q.number, q.valid_from, q.valid_to, q.level, q.assessed_on,"
                    + " p.scan_digest, p.succeeds, q.load_no, coalesce(p.revision, 0) AS revision, l.loaded_by, l.loaded_at,"
                    + " CASE WHEN p.verified_load_no = q.load_no THEN p.verified_by END AS verified_by,"
                    + " CASE WHEN p.verified_load_no = q.load_no THEN p.verified_at END AS verified_at"
                    + " FROM registry.register_qualification q"
                    + " LEFT JOIN registry.qualification_paper p USING (kind, holder, number)"
                    + " JOIN registry.register_load l ON l.load_no = q.load_no";
    private static final String ORDER = " ORDER BY q.valid_to, q.kind, q.holder, q.number LIMIT 1000";
    private static final String KEY = " WHERE q.kind = ? AND q.holder = ? AND q.number = ?";
    private static final String PAPER =
            "INSERT INTO registry.qualification_paper AS p (kind, holder, number, scan_digest,"
                    + " succeeds) VALUES (?, ?, ?, ?, ?) ON CONFLICT (kind, holder, number) DO UPDATE"
                    + " SET scan_digest = excluded.scan_digest, succeeds = excluded.succeeds, revision = p.revision + 1";
    private static final String VERIFY =
            "INSERT INTO registry.qualification_paper AS p (kind, holder, number, verified_by,"
                    + " verified_at, verified_load_no) SELECT q.kind, q.holder, q.number, ?, clock_timestamp(), q.load_no"
                    + " FROM registry.register_qualification q" + KEY + " ON CONFLICT (kind, holder, number) DO UPDATE"
                    + " SET verified_by = excluded.verified_by, verified_at = excluded.verified_at,"
                    + " verified_load_no = excluded.verified_load_no, revision = p.revision + 1";

    private final Statements statements;
    private final RegisterEntries entries;
    private final PlatformRegister platforms;
    private final Changes changes;
    private final LegalDay day;

    Qualifications(
            Statements statements, RegisterEntries entries, PlatformRegister platforms, Changes changes, LegalDay day) {
        this.statements = statements;
        this.entries = entries;
        this.platforms = platforms;
        this.changes = changes;
        this.day = day;
    }

    /** Those of a holder: a platform by its code, an authority by its name. */
    List<QualificationView> of(String holder) {
        return statements.list(READ + " WHERE q.holder = ?" + ORDER, this::view, holder);
    }

    List<QualificationView> all() {
        return statements.list(READ + ORDER, this::view);
    }

    QualificationView enter(QualificationRequest asked) {
        check(asked);
        if (find(asked.kind(), asked.holder(), asked.number()).isPresent()) {
            throw new ProblemException(
                    Problem.ALREADY_REGISTERED,
                    "该持有人同种类、同编号的资质已经登记。",
                    "The holder has an entry of this kind and number already.");
        }
        return write(asked, ChangeKind.QUALIFICATION_ENTERED);
    }

    QualificationView change(String ifMatch, QualificationRequest asked) {
        check(asked);
        demand(ifMatch, known(asked.kind(), asked.holder(), asked.number()));
        return write(asked, ChangeKind.QUALIFICATION_CHANGED);
    }

    /** Notes that an entry was compared with its document, as it stands; whoever entered it does not verify it. */
    QualificationView verify(String ifMatch, VerificationRequest asked) {
        QualificationView known = known(asked.kind(), asked.holder(), asked.number());
        demand(ifMatch, known);
        if (known.enteredBy().equals(changes.account())) {
            throw new ProblemException(
                    Problem.ANOTHER_OFFICIAL_REQUIRED,
                    "该资质由您登记,须由另一人核验。",
                    "You have entered it; another official verifies it.");
        }
        statements.write(VERIFY, changes.account(), asked.kind(), asked.holder(), asked.number());
        note(asked.kind(), asked.holder(), ChangeKind.QUALIFICATION_VERIFIED, Map.of("number", asked.number()));
        return known(asked.kind(), asked.holder(), asked.number());
    }

    private QualificationView write(QualificationRequest asked, ChangeKind kind) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", asked.kind().name());
        entry.put("holder", asked.holder().strip());
        entry.put("number", asked.number().strip());
        entry.put("valid_from", asked.validFrom().toString());
        entry.put("valid_to", asked.validTo().toString());
        entry.put("level", asked.level());
        entry.put(
                "assessed_on",
                asked.assessedOn() == null ? null : asked.assessedOn().toString());
        entries.enter("qualification", entry);
        statements.write(
                PAPER,
                asked.kind(),
                asked.holder().strip(),
                asked.number().strip(),
                asked.scanDigest() == null ? null : HexFormat.of().parseHex(asked.scanDigest()),
                asked.succeeds());
        note(asked.kind(), asked.holder(), kind, entry);
        return known(asked.kind(), asked.holder().strip(), asked.number().strip());
    }

    private void check(QualificationRequest asked) {
        if (asked.validTo().isBefore(asked.validFrom())) {
            throw refused("有效期止早于有效期起。", "It ends before it begins.");
        }
        boolean isGrading = asked.kind() == QualificationKind.CLASSIFIED_PROTECTION;
        if (isGrading != (asked.level() != null)) {
            throw refused("等级保护须填写级别,其他种类不填。", "A level belongs to classified protection, and to nothing else.");
        }
        if (isPlatform(asked.kind()) && platforms.known(asked.holder()).isEmpty()) {
            throw refused("该种类的持有人须为已登记的平台编号。", "The holder of this kind is the code of a registered platform.");
        }
        if (asked.succeeds() != null
                && find(asked.kind(), asked.holder(), asked.succeeds()).isEmpty()) {
            throw refused("所接续的证件未登记。", "The one that it succeeds is not on record.");
        }
    }

    private static boolean isPlatform(QualificationKind kind) {
        return kind == QualificationKind.CRYPTOGRAPHIC_PRODUCT || kind == QualificationKind.CLASSIFIED_PROTECTION;
    }

    private static void demand(String ifMatch, QualificationView known) {
        if (ifMatch == null || ifMatch.isBlank()) {
            Revision.demanded(ifMatch);
        }
        Revision.demand(ifMatch.strip().equals(known.etag()));
    }

    private QualificationView known(QualificationKind kind, String holder, String number) {
        return find(kind, holder, number).orElseThrow(ProblemException::notFound);
    }

    private Optional<QualificationView> find(QualificationKind kind, String holder, String number) {
        return statements.first(READ + KEY, this::view, kind, holder.strip(), number.strip());
    }

    private void note(QualificationKind kind, String holder, ChangeKind change, Map<String, ?> entry) {
        Map<String, Object> told = new LinkedHashMap<>(entry);
        told.put("kind", kind.name());
        told.put("holder", holder);
        changes.note(isPlatform(kind) ? holder : null, null, change, null, told);
    }

    private static ProblemException refused(String zh, String en) {
        return new ProblemException(Problem.INVALID_PARAMETER, zh, en);
    }

    private QualificationView view(Row row) throws SQLException {
        LocalDate validTo = row.day("valid_to");
        return new QualificationView(
                row.member(QualificationKind.class, "kind"),
                row.text("holder"),
                row.text("number"),
                row.day("valid_from"),
                validTo,
                row.count("level"),
                row.day("assessed_on"),
                row.hex("scan_digest"),
                row.text("succeeds"),
                row.text("verified_by"),
                row.moment("verified_at"),
                row.text("loaded_by"),
                row.moment("loaded_at"),
                (int) ChronoUnit.DAYS.between(day.today(), validTo),
                "\"" + row.number("load_no") + "." + row.number("revision") + "\"");
    }
}

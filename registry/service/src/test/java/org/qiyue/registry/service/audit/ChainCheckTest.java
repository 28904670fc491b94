package org.qiyue.registry.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.Log;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.Tokens;
import org.qiyue.registry.service.fixture.Truth;

/** Somebody who may do everything in the database changes entries behind the log's back; the check names the place. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class ChainCheckTest {
    private static final String HASHED = "hash = sha256(convert_to(audit.entry_text(e), 'UTF8'))";

    private long last;

    @BeforeEach
    void read() throws SQLException {
        for (int i = 0; i < 6; i++) {
            Api.as(Tokens.city()).json("/contracts/01HZAS0F000000000000000001");
        }
        last = Log.newest();
        owner("drop table if exists public.untouched; create table public.untouched as table audit.access_entry");
    }

    @AfterEach
    void restore() throws SQLException {
        tamper("delete from audit.access_entry where entry_no <= " + last);
        tamper("insert into audit.access_entry select * from public.untouched");
        tamper("delete from audit.checkpoint");
        owner("drop table public.untouched");
        assertThat(check().getString("state")).isEqualTo("INTACT");
    }

    @Test
    void a_chain_that_nobody_touched_is_whole_and_tells_its_head() {
        JsonPath check = check();

        assertThat(check.getString("state")).isEqualTo("INTACT");
        assertThat(check.getLong("checked")).isGreaterThanOrEqualTo(last).isEqualTo(check.getLong("headNo"));
        assertThat(check.getString("headHash"))
                .isEqualTo(Truth.column(
                                "select encode(hash, 'hex') from audit.access_entry where entry_no = ?",
                                check.getLong("headNo"))
                        .get(0));
        assertThat(check.getString("broken")).isNull();
    }

    @Test
    void a_changed_field_is_named() throws SQLException {
        for (String change : List.of(
                "account = 'somebody-else'",
                "at = at - interval '1 microsecond'",
                "records = '{}'",
                "unit = null",
                "result_count = 0",
                "purpose_note = ''",
                "client_ip = '192.0.2.1'",
                "outcome = 'NOT_FOUND'")) {
            tamper("update audit.access_entry set " + change + " where entry_no = " + (last - 3));

            JsonPath check = check();

            assertThat(check.getString("state")).as(change).isEqualTo("BROKEN");
            assertThat(check.getLong("broken.entryNo")).as(change).isEqualTo(last - 3);
            assertThat(check.getList("broken.misfits")).as(change).containsExactly("CONTENT");
            assertThat(check.getLong("checked")).isEqualTo(last - 4);
            tamper("delete from audit.access_entry where entry_no = " + (last - 3));
            tamper("insert into audit.access_entry select * from public.untouched where entry_no = " + (last - 3));
        }
    }

    @Test
    void a_changed_field_with_a_hash_that_fits_breaks_the_link_after_it() throws SQLException {
        tamper("update audit.access_entry set account = 'somebody-else' where entry_no = " + (last - 3));
        tamper("update audit.access_entry e set " + HASHED + " where entry_no = " + (last - 3));

        assertBroken(last - 2, "PREVIOUS_HASH");
    }

    @Test
    void a_rewritten_hash_is_named() throws SQLException {
        tamper("update audit.access_entry set hash = sha256('x') where entry_no = " + (last - 3));

        assertBroken(last - 3, "CONTENT");
    }

    @Test
    void a_rewritten_previous_hash_is_named() throws SQLException {
        tamper("update audit.access_entry set previous_hash = sha256('x') where entry_no = " + (last - 3));

        assertBroken(last - 3, "CONTENT", "PREVIOUS_HASH");
    }

    @Test
    void a_deleted_entry_is_named_at_the_beginning_in_the_middle_and_at_the_end() throws SQLException {
        for (long number : new long[] {last, last - 3, 1}) {
            tamper("delete from audit.access_entry where entry_no = " + number);

            assertBroken(number, "MISSING");
            tamper("insert into audit.access_entry select * from public.untouched where entry_no = " + number);
        }
    }

    @Test
    void entries_that_were_exchanged_are_named_at_the_first() throws SQLException {
        tamper("delete from audit.access_entry where entry_no in (" + (last - 3) + ", " + (last - 2) + ")");
        tamper("insert into audit.access_entry select (jsonb_populate_record(u, jsonb_build_object('entry_no', "
                + (2 * last - 5) + " - u.entry_no))).* from public.untouched u where entry_no in (" + (last - 3) + ", "
                + (last - 2) + ")");

        JsonPath check = check();

        assertThat(check.getLong("broken.entryNo")).isEqualTo(last - 3);
        assertThat(check.getList("broken.misfits")).contains("CONTENT", "PREVIOUS_HASH");
    }

    @Test
    void an_entry_before_the_one_before_is_named_though_all_hashes_fit() throws SQLException {
        tamper("update audit.access_entry set at = at - interval '1 day' where entry_no = " + last);
        tamper("update audit.access_entry e set " + HASHED + " where entry_no = " + last);

        assertBroken(last, "TIME");
    }

    @Test
    void an_entry_beside_the_head_is_named() throws SQLException {
        tamper("update audit.access_entry set account = 'somebody-else' where entry_no = " + last);
        tamper("update audit.access_entry e set " + HASHED + " where entry_no = " + last);

        assertThat(check().getList("broken.misfits").toString()).isIn("[HEAD]", "[PREVIOUS_HASH]");
    }

    @Test
    void a_chain_written_anew_from_end_to_end_is_told_by_a_hash_noted_before() throws SQLException {
        JsonPath before = check();
        String noted = before.getString("headHash");
        long number = before.getLong("headNo");
        tamper("update audit.access_entry set account = 'somebody-else' where entry_no = " + (last - 3));
        for (long each = last - 3; each <= Log.newest(); each++) {
            tamper("update audit.access_entry set previous_hash = (select b.hash from audit.access_entry b"
                    + " where b.entry_no = " + (each - 1) + ") where entry_no = " + each);
            tamper("update audit.access_entry e set " + HASHED + " where entry_no = " + each);
        }
        tamper("update audit.head set hash = (select e.hash from audit.access_entry e order by entry_no desc limit 1)");

        assertThat(check().getString("state")).isEqualTo("INTACT");
        JsonPath check = Log.check("notedNo=" + number + "&notedHash=" + noted);

        assertThat(check.getString("state")).isEqualTo("BROKEN");
        assertThat(check.getLong("broken.entryNo")).isEqualTo(number);
        assertThat(check.getList("broken.misfits")).containsExactly("NOTED_HASH");
        last = Log.newest();
        owner("drop table public.untouched; create table public.untouched as table audit.access_entry");
    }

    @Test
    void a_noted_hash_that_still_stands_leaves_the_chain_whole_and_half_a_note_is_refused() {
        JsonPath before = check();
        String noted = before.getString("headHash");
        long number = before.getLong("headNo");

        assertThat(Log.check("notedNo=" + number + "&notedHash=" + noted).getString("state"))
                .isEqualTo("INTACT");
        for (String half : List.of("notedNo=" + last, "notedHash=" + noted, "notedNo=1&notedHash=xyz", "notedNo=0")) {
            Response refused = Api.as(Tokens.auditor()).get("/audit/verification?" + half);

            assertThat(refused.statusCode()).as(half).isEqualTo(400);
            assertThat(refused.jsonPath().getString("code")).isEqualTo("INVALID_PARAMETER");
        }
    }

    @Test
    void a_long_chain_is_checked_in_steps_that_cannot_be_skipped() throws SQLException {
        Log.append("long", 2100);
        Api auditor = Api.as(Tokens.auditor());

        JsonPath first = auditor.json("/audit/verification");
        JsonPath second = auditor.json("/audit/verification?cursor=" + first.getString("nextCursor"));

        assertThat(first.getString("state")).isEqualTo("CONTINUES");
        assertThat(first.getLong("checked")).isEqualTo(1000);
        assertThat(second.getLong("checked")).isEqualTo(2000);
        assertThat(second.getLong("headNo")).isGreaterThan(2100);
        String cursor = first.getString("nextCursor");
        for (String wrong : List.of(
                "cursor=" + (cursor.charAt(0) == 'A' ? 'B' : 'A') + cursor.substring(1),
                "cursor=" + cursor + "&notedNo=1&notedHash=" + "0".repeat(64))) {
            assertThat(auditor.get("/audit/verification?" + wrong).jsonPath().getString("code"))
                    .isEqualTo("INVALID_CURSOR");
        }
    }

    @Test
    void a_chain_whose_beginning_was_dropped_is_checked_from_there_and_says_so() throws SQLException {
        String hash = Truth.column("select encode(hash, 'hex') from audit.access_entry where entry_no = 3")
                .get(0);
        tamper("insert into audit.checkpoint (entry_no, at, hash, first_entry_no, first_at, entries, dropped_by)"
                + " select entry_no, at, hash, 1, at, 3, '运维' from audit.access_entry where entry_no = 3;"
                + " delete from audit.access_entry where entry_no <= 3");

        JsonPath check = check();

        assertThat(check.getString("state")).isEqualTo("INTACT");
        assertThat(check.getLong("checkpoint.entryNo")).isEqualTo(3);
        assertThat(check.getString("checkpoint.hash")).isEqualTo(hash);
        assertThat(check.getString("checkpoint.droppedBy")).isEqualTo("运维");
        assertThat(Log.check("notedNo=3&notedHash=" + hash).getString("state")).isEqualTo("INTACT");
        assertThat(Log.check("notedNo=3&notedHash=" + "0".repeat(64)).getList("broken.misfits"))
                .containsExactly("NOTED_HASH");
        assertThat(Api.as(Tokens.auditor())
                        .get("/audit/verification?notedNo=2&notedHash=" + hash)
                        .asString())
                .contains("已截断");
        tamper("delete from audit.access_entry where entry_no = 4");
        assertBroken(4, "MISSING");
        tamper("insert into audit.access_entry select * from public.untouched where entry_no = 4");
        tamper("update audit.checkpoint set hash = sha256('x')");
        assertBroken(4, "PREVIOUS_HASH");
    }

    private void assertBroken(long entryNo, String... misfits) {
        JsonPath check = check();

        assertThat(check.getString("state")).isEqualTo("BROKEN");
        assertThat(check.getLong("broken.entryNo")).isEqualTo(entryNo);
        assertThat(check.getList("broken.misfits")).containsExactlyInAnyOrder((Object[]) misfits);
        assertThat(check.getString("broken.at") == null)
                .isEqualTo(List.of(misfits).contains("MISSING"));
    }

    private JsonPath check() {
        return Log.check("");
    }

    private static void tamper(String sql) throws SQLException {
        owner("set session_replication_role = replica; " + sql);
    }

    private static void owner(String sql) throws SQLException {
        try (Connection connection = RegistryDatabase.owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

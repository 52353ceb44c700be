package planhouse.warehouse.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import planhouse.form.file.DefinitionFiles;
import planhouse.form.file.SqlFiles;
import planhouse.warehouse.IllustrativeReturns;
import planhouse.warehouse.InstalledDatabase;
import planhouse.warehouse.Submitter;
import planhouse.warehouse.server.TestDatabase;
import planhouse.workbook.Sha256;

/** The audit trail, and what is planted in it by somebody who owns the database. */
class AuditTrailIT {

    private static final SqlFiles SQL = new DefinitionFiles(Optional.empty()).sqlFiles();
    private static final Submitter CITY = new Submitter("李华", Optional.of("年报已定稿"));

    private static TestDatabase template;

    @AutoClose private HikariDataSource database;
    private JdbcClient jdbc;
    private AuditTrail trail;

    @BeforeAll
    static void prepare_a_warehouse_with_two_published_returns() {
        template = InstalledDatabase.copy();
        IllustrativeReturns returns = new IllustrativeReturns(template.dataSource());
        returns.submit("JH02", "330784", 2021, "2022-01-10");
        returns.submit("JH02", "330783", 2021, "2022-01-11");
    }

    @BeforeEach
    void record_an_act() {
        database = TestDatabase.pooled(TestDatabase.createFrom(template).dataSource());
        jdbc = JdbcClient.create(database);
        trail = new AuditTrail(database, SQL);
        trail.record(Act.TAKE_OVER, CITY, wholeYear(2021), Map.of("returns", "54"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update warehouse.submission set is_current = false where submission_key = 1",
                "update warehouse.submission set is_current = false, superseded_at = now() where"
                        + " submission_key = 1",
                "delete from staging.jh02 where submission_key = 1"
            })
    void what_is_published_is_taken_out_by_another_revision_alone(String statement) {
        jdbc.sql(
                        "insert into staging.jh02 (submission_key, table_no, row_no) values (1, 1,"
                                + " 5)")
                .update();

        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void keeps_each_act_in_order_from_the_first_submission_on() {
        assertThat(trail.entries(Optional.empty(), Optional.empty()))
                .extracting(entry -> entry.number() + " " + entry.act() + " " + entry.on().form())
                .containsExactly(
                        "1 begin Optional.empty",
                        "2 load Optional[JH02]",
                        "3 load Optional[JH02]",
                        "4 take-over Optional.empty");
        assertThat(trail.entries(Optional.of(2021), Optional.of("330783")))
                .extracting(AuditEntry::number)
                .containsExactly(3L);
        AuditEntry lock = trail.entries(Optional.of(2021), Optional.empty()).get(2);
        assertThat(lock.actor()).isEqualTo("李华");
        assertThat(lock.reason()).contains("年报已定稿");
        assertThat(lock.details()).isEqualTo("{\"returns\": \"54\"}");
    }

    @Test
    void is_unbroken_and_says_what_to_keep_elsewhere() {
        AuditProof proof = trail.verify(Optional.empty());

        assertThat(proof.isUnbroken()).isTrue();
        assertThat(proof.entries()).isEqualTo(4);
        assertThat(proof.head()).contains(hash(4));
    }

    @Test
    void can_be_verified_without_the_database_from_what_the_migration_documents() {
        String text =
                jdbc.sql(
                                """
                                select to_char(acted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                                from warehouse.audit_entry where entry_no = 4
                                """)
                        .query(String.class)
                        .single();
        String user = jdbc.sql("select session_user").query(String.class).single();

        String canonical =
                ("[4, \"%s\", \"李华\", \"%s\", \"%s\", \"take-over\", null, null, 2021, null,"
                                + " \"年报已定稿\", {\"returns\": \"54\"}, \"%s\"]")
                        .formatted(text, user, user, hash(3));

        Sha256 sha256 = new Sha256();
        sha256.add(canonical);

        assertThat(sha256.hex()).isEqualTo(hash(4));
    }

    @Test
    void numbers_dates_and_chains_what_plain_sql_inserts_whatever_it_claims() {
        jdbc.sql(
                        """
                        insert into warehouse.audit_entry (entry_no, acted_at, actor, database_role, act, entry_hash)
                        values (99, '1999-01-01', '某人', 'nobody', 'approve', 'forged'), (7, null, '某人', '', 'approve', '')
                        """)
                .update();

        List<AuditEntry> entries = trail.entries(Optional.empty(), Optional.empty());
        assertThat(entries).extracting(AuditEntry::number).endsWith(5L, 6L);
        assertThat(entries.get(4).actedAt()).isAfter(entries.get(3).actedAt());
        assertThat(trail.verify(Optional.empty()).isUnbroken()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update warehouse.audit_entry set reason = ''",
                "delete from warehouse.audit_entry where entry_no = 4",
                "truncate warehouse.audit_entry cascade"
            })
    void is_only_ever_added_to_by_its_owner_too(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("refused: the audit trail is only ever added to");
    }

    @Test
    void a_changed_entry_is_named() {
        plant("update warehouse.audit_entry set actor = '别人' where entry_no = 3");

        AuditProof.Fault fault = trail.verify(Optional.empty()).fault().orElseThrow();

        assertThat(fault.entry()).isEqualTo(3);
        assertThat(fault.kind()).isEqualTo("changed");
        assertThat(fault.expected()).isEqualTo(hash(3));
        assertThat(fault.found()).matches("[0-9a-f]{64}").isNotEqualTo(hash(3));
    }

    @Test
    void a_changed_entry_with_a_hash_of_its_own_is_given_away_by_the_next() {
        String before = hash(3);
        plant("update warehouse.audit_entry set actor = '别人' where entry_no = 3");
        plant(
                "update warehouse.audit_entry set entry_hash = encode(sha256(convert_to("
                        + "warehouse.audit_text(audit_entry), 'UTF8')), 'hex') where entry_no = 3");

        AuditProof.Fault fault = trail.verify(Optional.empty()).fault().orElseThrow();

        assertThat(fault).isEqualTo(new AuditProof.Fault(4, "replaced", before, hash(3)));
    }

    @Test
    void an_entry_taken_out_of_the_middle_is_missed() {
        plant("delete from warehouse.audit_entry where entry_no = 2");

        AuditProof.Fault fault = trail.verify(Optional.empty()).fault().orElseThrow();

        assertThat(fault).isEqualTo(new AuditProof.Fault(3, "missing", "2", "3"));
    }

    @Test
    void a_cut_off_end_is_missed_by_whoever_kept_the_head() {
        String kept = trail.verify(Optional.empty()).head().orElseThrow();
        trail.record(Act.TAKE_OVER, CITY, new ActedOn(2021, "330784", "JH02"), Map.of());
        assertThat(trail.verify(Optional.of(kept)).expectedAt()).contains(4L);

        plant("delete from warehouse.audit_entry where entry_no >= 4");

        AuditProof proof = trail.verify(Optional.of(kept));
        assertThat(proof.fault()).isEmpty();
        assertThat(proof.expectedAt()).isEmpty();
    }

    @Test
    void a_cut_off_end_is_missed_where_what_was_done_is_still_there() {
        plant("delete from warehouse.audit_entry where entry_no >= 3");

        AuditProof proof = trail.verify(Optional.empty());

        assertThat(proof.isUnbroken()).isFalse();
        assertThat(proof.unrecorded())
                .extracting(act -> act.act() + " " + act.county().orElseThrow())
                .containsExactly("load 330783");
    }

    @Test
    void acts_of_many_at_once_wait_for_each_other() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Future<Long>> acts = new ArrayList<>();
        for (int act = 0; act < 40; act++) {
            acts.add(
                    people.submit(
                            () -> trail.record(Act.TAKE_OVER, CITY, wholeYear(2022), Map.of())));
        }
        List<Long> numbers = new ArrayList<>();
        for (Future<Long> act : acts) {
            numbers.add(act.get());
        }
        people.shutdown();

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(5, 44).boxed().toList());
        assertThat(trail.verify(Optional.empty()).isUnbroken()).isTrue();
    }

    private static ActedOn wholeYear(int year) {
        return new ActedOn(Optional.of(year), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private String hash(long entry) {
        return jdbc.sql("select entry_hash from warehouse.audit_entry where entry_no = ?")
                .param(entry)
                .query(String.class)
                .single();
    }

    /** As somebody may who owns the table. */
    private void plant(String statement) {
        new JdbcTemplate(database)
                .execute(
                        "alter table warehouse.audit_entry disable trigger user; "
                                + statement
                                + "; alter table warehouse.audit_entry enable trigger user");
    }
}

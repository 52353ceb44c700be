package planhouse.warehouse.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static planhouse.warehouse.approval.LockedYear.CITY;
import static planhouse.warehouse.approval.LockedYear.REFUSED;
import static planhouse.warehouse.approval.LockedYear.YONGKANG;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import planhouse.warehouse.ActRefusedException;
import planhouse.warehouse.ReturnId;
import planhouse.warehouse.Submitter;

/** When a year can be locked, and how an exception opens one return of it again. */
class LockingIT {

    private static final Submitter CHIEF = new Submitter("赵主任", Optional.of("产值单位有误"));

    @AutoClose private final LockedYear year = new LockedYear();

    @Test
    void says_since_when_it_is_locked_and_by_whom() {
        assertThatThrownBy(
                        () ->
                                year.jdbc()
                                        .sql("delete from warehouse.fact_chain_county_year")
                                        .update())
                .hasMessageContaining("locked since")
                .hasMessageContaining(
                        "by 李华; JH04 330784 may be written again under an exception"
                                + " (planhouse unlock)");
        assertThatThrownBy(() -> year.locks().lock(2021, CHIEF))
                .isInstanceOf(ActRefusedException.class)
                .hasMessageEndingWith("by 李华");
    }

    @Test
    void an_exception_by_a_second_person_opens_one_return_for_a_while() throws Exception {
        ReturnId of = new ReturnId("JH02", YONGKANG, 2021);
        assertThatThrownBy(() -> year.locks().grant(of, year.now().plusSeconds(3), CITY))
                .isInstanceOf(ActRefusedException.class)
                .hasMessage("李华 locked 2021; an exception has to be granted by somebody else");
        assertThat(
                        year.state(
                                "insert into warehouse.lock_exception (year, form_code,"
                                    + " county_code, open_until, reason, granted_by) values (2021,"
                                    + " 'JH02', '330784', now() + interval '1 day', 'x', ' 李华')"))
                .isEqualTo(REFUSED);
        String change =
                "update warehouse.fact_facility_year set investment_10k_cny = 9 where year = 2021";
        OffsetDateTime until = year.now().plusSeconds(3);
        year.locks().grant(of, until, CHIEF);

        assertThat(year.state(change)).isEqualTo("done");
        assertThat(year.state("delete from warehouse.fact_chain_county_year")).isEqualTo(REFUSED);
        assertThat(year.state("select illustrative.submit('JH02', '330784', 2021, now(), '{a}')"))
                .isEqualTo("done");
        assertThat(year.locks().open(2021, year.now()))
                .extracting(open -> open.form() + " " + open.reason() + " " + open.grantedBy())
                .containsExactly("JH02 产值单位有误 赵主任");
        while (year.now().isBefore(until)) {
            Thread.sleep(50);
        }

        assertThat(year.state(change)).isEqualTo(REFUSED);
        String owner = year.jdbc().sql("select session_user").query(String.class).single();
        assertThat(
                        year.jdbc()
                                .sql(
                                        "select act || ' ' || actor || coalesce(' ' || (details ->>"
                                                + " 'what'), '') from warehouse.audit_entry where"
                                                + " entry_no > (select entry_no from"
                                                + " warehouse.audit_entry where act = 'lock') order"
                                                + " by entry_no")
                                .query(String.class)
                                .list())
                .containsExactly(
                        "unlock 赵主任",
                        "write-under-exception "
                                + owner
                                + " update of warehouse.fact_facility_year",
                        "write-under-exception " + owner + " update of warehouse.submission",
                        "load " + owner);
        assertThat(year.audit().verify(Optional.empty()).isUnbroken()).isTrue();
    }

    @Test
    void a_year_is_not_locked_while_returns_are_not_approved_unless_somebody_says_why() {
        assertThatThrownBy(() -> year.locks().lock(2022, new Submitter("李华", Optional.empty())))
                .isInstanceOf(ActRefusedException.class)
                .hasMessageStartingWith("54 of the 54 returns of 2022 are not approved: ")
                .hasMessageContaining("JH01 Wucheng District (late), JH02 Wucheng District (late)")
                .hasMessageContaining(" and 42 more; planhouse status 2022 lists them; approve");

        assertThat(year.locks().lock(2022, CITY)).hasSize(54);
        assertThat(year.locks().on(2022, year.now()))
                .hasValueSatisfying(lock -> assertThat(lock.despite()).contains("其余单位撤销"));
    }

    @Test
    void locking_waits_for_those_who_are_publishing() throws SQLException {
        try (Connection publishing = year.database().getConnection();
                Statement statement = publishing.createStatement()) {
            publishing.setAutoCommit(false);
            statement.execute("select illustrative.submit('JH02', '330783', 2022, now(), '{a}')");

            assertThat(
                            year.state(
                                    "set lock_timeout = '200ms'; insert into warehouse.year_lock"
                                            + " (year, locked_by, returns_expected,"
                                            + " returns_approved) values (2022, 'x', 0, 0)"))
                    .isEqualTo("55P03");
            publishing.rollback();
        }
    }
}

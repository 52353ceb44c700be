package planhouse.warehouse.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import planhouse.warehouse.WorkbookOutcome;
import planhouse.warehouse.reading.RunReport.WorkbookResult;

class RunReportTest {

    @ParameterizedTest
    @CsvSource({
        "LOADED, false",
        "UNCHANGED, false",
        "REJECTED, true",
        "UNREADABLE, true",
        "UNRECOGNISED, true"
    })
    void a_workbook_of_which_nothing_was_taken_is_no_success(
            WorkbookOutcome outcome, boolean refused) {
        RunReport report =
                new RunReport(
                        1, List.of(workbook(WorkbookOutcome.LOADED), workbook(outcome)), List.of());

        assertThat(report.hasRejections()).isEqualTo(refused);
    }

    private static WorkbookResult workbook(WorkbookOutcome outcome) {
        return new WorkbookResult(
                "/in/永康市-2021.xlsx",
                Optional.empty(),
                outcome,
                Optional.empty(),
                List.of(),
                List.of());
    }
}

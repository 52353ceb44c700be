package planhouse.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import planhouse.collection.belonging.AskedTable;
import planhouse.collection.table.PreliminaryWords;
import planhouse.collection.table.TableRule;
import planhouse.collection.word.PeriodReader;
import planhouse.collection.word.PlainText;
import planhouse.collection.word.RespondentReader;
import planhouse.collection.word.Said;
import planhouse.collection.word.UnmeantWords;
import planhouse.indicator.Bilingual;
import planhouse.indicator.Finding;

/** What the lines above a header say of the table that its reading does not. */
record TitleFindings(AskedTable asked) {

    // 永康市横店镇人民政府, 永康经济开发区管委会; not: 永康市农业农村局, 城乡建设局
    private static final Pattern PART =
            Pattern.compile(
                    "(?:园区|开发区|高新区|度假区|\\S{1,4}(?:镇|乡|街道))(?:$|管委会|管理委员会|人民政府|政府|办事处|经济发展)");
    private static final Pattern EXCEPT = Pattern.compile("[(\\[【](?:不(?:包?含|包括)|除\\S{1,10}外|剔除)");

    /** Not final, or not meant as a return. */
    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        for (Said said : asked.zone().texts()) {
            PreliminaryWords.headed(asked.place().at(said.cell()), said.text())
                    .ifPresent(findings::add);
        }
        unmeant().ifPresent(findings::add);
        return findings;
    }

    /** The sheet's name, or else the first text above the header. */
    private Optional<Finding> unmeant() {
        if (UnmeantWords.name(asked.sheet())) {
            return Optional.of(
                    TableRule.UNMEANT
                            .finding(asked.place(), asked.sheet())
                            .about(PlainText.of(asked.sheet())));
        }
        return asked.zone().texts().stream()
                .filter(said -> UnmeantWords.head(said.text()))
                .map(said -> about(TableRule.UNMEANT, said))
                .findFirst();
    }

    /** Whether the respondent's line names a part of it, or that or the title excepts one. */
    Optional<Finding> partly(RespondentReader register, Bilingual respondent) {
        return Stream.concat(
                        asked.zone().respondent().stream()
                                .filter(said -> register.named(said.text()).isEmpty())
                                .filter(said -> isPart(said.text())),
                        asked.zone().title().stream().filter(said -> excepts(said.text())))
                .map(said -> about(TableRule.PART_OF_RESPONDENT, said, respondent))
                .findFirst();
    }

    private static boolean isPart(String text) {
        return PART.matcher(PeriodReader.unified(text).strip()).find() || excepts(text);
    }

    private static boolean excepts(String text) {
        return EXCEPT.matcher(PeriodReader.unified(text)).find();
    }

    private Finding about(TableRule rule, Said said, Object... arguments) {
        return rule.finding(asked.place().at(said.cell()), said.text(), arguments)
                .about(PlainText.of(said.text()));
    }
}

package planhouse.form.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import planhouse.form.CodeList;
import planhouse.form.Form;
import planhouse.form.Indicator;
import planhouse.form.Rule;

/** What must hold over all forms: codes once, one meaning an indicator, rules on known items. */
final class FormsTogether {

    private final SqlFiles sql;
    private final Map<String, CodeList> codeLists;
    private final Mistakes mistakes;

    FormsTogether(SqlFiles sql, Map<String, CodeList> codeLists, Mistakes mistakes) {
        this.sql = sql;
        this.codeLists = codeLists;
        this.mistakes = mistakes;
    }

    void check(List<FormFile> sources) {
        Map<String, String> files = new HashMap<>();
        Map<String, String> rules = new HashMap<>();
        Map<String, Indicator> indicators = new HashMap<>();
        for (FormFile source : sources) {
            Form form = source.form();
            String before = files.putIfAbsent(form.code(), source.file());
            if (before != null) {
                mistakes.add(source.file(), "form", "form.sameCode", form.code(), before);
            }
            for (Rule rule : form.rules()) {
                String code = rule.heading().code();
                String owner = rules.putIfAbsent(code, source.file());
                if (owner != null) {
                    mistakes.add(
                            source.file(),
                            "rules",
                            owner.equals(source.file())
                                    ? "rule.sameCode"
                                    : "rule.sameCodeElsewhere",
                            code,
                            owner);
                }
            }
            form.indicators().forEach(indicator -> claim(source, indicator, indicators));
        }
        for (FormFile source : sources) {
            checkFact(source);
        }
        new CheckCalls(sql, sources, codeLists, mistakes).check();
        new FormsApart(mistakes).check(sources);
    }

    private void claim(FormFile source, Indicator indicator, Map<String, Indicator> indicators) {
        Indicator other = indicators.putIfAbsent(indicator.code(), indicator);
        if (other != null && !other.equals(indicator)) {
            mistakes.add(source.file(), "indicators", "indicator.other", indicator.code());
        }
    }

    private void checkFact(FormFile source) {
        Form form = source.form();
        if (form.isList()) {
            String path = "warehouse/" + form.fact() + ".sql";
            if (sql.sql(path).isEmpty()) {
                mistakes.add(source.file(), "fact", "form.noFactSql", path);
            }
        }
    }
}

package planhouse.form.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import planhouse.form.CodeList;
import planhouse.form.Form;
import planhouse.form.Item;
import planhouse.form.Line;
import planhouse.form.Rule;
import planhouse.form.StubColumn;
import planhouse.indicator.Bilingual;
import planhouse.indicator.UnitOfMeasure;

/** Whether a form's rules call the SQL checks with what those ask for. */
final class CheckCalls {

    private final SqlFiles sql;
    private final List<FormFile> sources;
    private final Map<String, CodeList> codeLists;
    private final Mistakes mistakes;

    CheckCalls(
            SqlFiles sql,
            List<FormFile> sources,
            Map<String, CodeList> codeLists,
            Mistakes mistakes) {
        this.sql = sql;
        this.sources = sources;
        this.codeLists = codeLists;
        this.mistakes = mistakes;
    }

    /** A rule, and where it stands. */
    private record Call(FormFile source, Rule.SqlCheck check) {
        String value(String parameter) {
            return check.parameters().getOrDefault(parameter, "");
        }
    }

    void check() {
        for (FormFile source : sources) {
            for (Rule rule : source.form().rules()) {
                if (rule instanceof Rule.SqlCheck check) {
                    check(new Call(source, check));
                }
            }
        }
    }

    private void check(Call call) {
        String name = call.check().check();
        Optional<String> text = sql.sql("checks/" + name + ".sql");
        if (text.isEmpty()) {
            Bilingual hint = new KnownWords(sql.names("checks")).hint(name);
            mistake(call, "check.none", name, hint);
            return;
        }
        CheckParameters declared = CheckParameters.of(text.get());
        if (!declared.isFor(call.source().form())) {
            mistake(
                    call,
                    declared.on().equals("list") ? "check.forLists" : "check.forTables",
                    name);
        }
        for (SqlHeader.Parameter parameter : declared.parameters()) {
            if (call.check().parameters().containsKey(parameter.name())) {
                checkValue(call, declared, parameter);
            } else if (!parameter.optional()) {
                mistake(call, "check.needs", name, parameter.name(), parameter.kind());
            }
        }
        checkUnits(call, declared);
        for (String given : call.check().parameters().keySet().stream().sorted().toList()) {
            if (declared.named(given).isEmpty()) {
                Bilingual hint = new KnownWords(declared.names()).hint(given);
                mistake(call, "check.noParameter", name, given, hint);
            }
        }
    }

    private void checkValue(Call call, CheckParameters declared, SqlHeader.Parameter parameter) {
        String value = call.value(parameter.name());
        if (parameter.isItems()) {
            mustBeItems(call, call.source().form(), value);
        } else if (parameter.kind().equals("form")) {
            if (form(value).isEmpty() && !mistakes.mayHide("forms/")) {
                List<String> codes = sources.stream().map(one -> one.form().code()).toList();
                mistake(call, "unknown.form", value, new KnownWords(codes).hint(value));
            }
        } else if (parameter.kind().equals("code list")) {
            if (!codeLists.containsKey(value)) {
                Bilingual hint = new KnownWords(codeLists.keySet()).hint(value);
                mistake(call, "list.none", value, hint);
            }
        } else if (parameter.kind().equals("number")) {
            if (!value.matches("-?[0-9]+(\\.[0-9]+)?")) {
                mistake(call, "check.noNumber", parameter.name(), value);
            }
        } else {
            parameter
                    .ofForm()
                    .filter(other -> declared.named(other).isPresent())
                    .flatMap(other -> form(call.value(other)))
                    .ifPresent(form -> mustBeItems(call, form, value));
        }
    }

    /** Values are compared as they are kept. */
    private void checkUnits(Call call, CheckParameters declared) {
        String first = "";
        Optional<UnitOfMeasure> shared = Optional.empty();
        for (String name : declared.oneUnit()) {
            Optional<UnitOfMeasure> unit =
                    declared.named(name).flatMap(parameter -> unit(call, declared, parameter));
            if (shared.isEmpty()) {
                first = call.value(name);
                shared = unit;
            } else if (unit.isPresent()
                    && unit.get().factor().compareTo(shared.get().factor()) != 0) {
                mistake(
                        call,
                        "rule.units",
                        first,
                        shared.get().code(),
                        call.value(name),
                        unit.get().code());
            }
        }
    }

    private Optional<UnitOfMeasure> unit(
            Call call, CheckParameters declared, SqlHeader.Parameter parameter) {
        Optional<Form> form =
                parameter.isItems()
                        ? Optional.of(call.source().form())
                        : parameter
                                .ofForm()
                                .filter(other -> declared.named(other).isPresent())
                                .flatMap(other -> form(call.value(other)));
        return form.flatMap(of -> of.item(call.value(parameter.name())).flatMap(of::unitOf));
    }

    private Optional<Form> form(String code) {
        return sources.stream()
                .map(FormFile::form)
                .filter(form -> form.code().equals(code))
                .findFirst();
    }

    private void mustBeItems(Call call, Form form, String list) {
        Set<String> codes =
                Stream.concat(
                                form.items().stream().map(Item::code),
                                Stream.concat(
                                        form.lines().stream().map(Line::code),
                                        form.stub().columns().stream().map(StubColumn::code)))
                        .collect(Collectors.toSet());
        for (String code : list.split(",")) {
            if (!codes.contains(code)) {
                Bilingual hint = new KnownWords(codes).hint(code);
                mistake(call, "unknown.itemOf", code, form.code(), hint);
            }
        }
    }

    private void mistake(Call call, String words, Object... parts) {
        String key = "rules." + call.check().heading().code();
        mistakes.add(call.source().file(), key, words, parts);
    }
}

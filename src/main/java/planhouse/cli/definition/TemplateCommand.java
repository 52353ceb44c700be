package planhouse.cli.definition;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import planhouse.cli.option.CommonOptions;
import planhouse.cli.option.Counties;
import planhouse.cli.option.Expecting;
import planhouse.cli.option.Forms;
import planhouse.cli.option.Outputs;
import planhouse.cli.wording.Json;
import planhouse.cli.wording.Words;
import planhouse.cli.workbench.Workbench;
import planhouse.form.CodeList;
import planhouse.form.Form;
import planhouse.plan.Programme;
import planhouse.template.FormFilling;
import planhouse.template.ReturnTemplate;
import planhouse.warehouse.reading.LastYear;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A workbook to fill in, with what was published last year. */
@Command(name = "template")
public final class TemplateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Parameters(arity = "0..*", paramLabel = "FORM", descriptionKey = "parameter.form")
    private List<String> codes = List.of();

    @Option(names = "--all", descriptionKey = "option.templateAll")
    private boolean all;

    @Option(names = "--county", paramLabel = "C", descriptionKey = "option.templateCounty")
    private Optional<String> county = Optional.empty();

    @Option(
            names = "--year",
            required = true,
            paramLabel = "Y",
            converter = Expecting.Year.class,
            descriptionKey = "option.templateYear")
    private int year;

    @Option(names = "--blank", descriptionKey = "option.templateBlank")
    private boolean blank;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            defaultValue = "out",
            descriptionKey = "option.out")
    private Path out = Path.of("out");

    @Override
    public Integer call() throws IOException {
        Programme programme = options.programme();
        TemplateForms wanted = new TemplateForms(programme.definitions(), year);
        List<Form> forms = forms(wanted);
        CodeList.Entry respondent = respondent(wanted, forms);
        Outputs.tryFolder(out, "-o", spec);
        List<FormFilling> fillings = fillings(programme, forms, respondent);
        Path file = out.resolve(fileName(respondent, forms));
        new ReturnTemplate(respondent, year, programme.definitions().schedule(), fillings)
                .write(file);
        report(file, respondent, fillings);
        return 0;
    }

    private List<Form> forms(TemplateForms wanted) {
        if (all == !codes.isEmpty()) {
            throw wrong(Words.of(all ? "usage.formsBesideAll" : "usage.formsMissing"));
        }
        if (all) {
            List<Form> owed =
                    wanted.owedBy(county.orElseThrow(() -> wrong(Words.of("usage.countyMissing"))));
            if (owed.isEmpty()) {
                throw Counties.unknown(
                        Counties.registers(wanted.definitions()), county.orElse(""), spec);
            }
            return owed;
        }
        return codes.stream()
                .map(code -> Forms.of(wanted.definitions(), code, spec))
                .distinct()
                .toList();
    }

    private CodeList.Entry respondent(TemplateForms wanted, List<Form> forms) {
        Form first = forms.get(0);
        Optional<CodeList.Entry> found =
                first.respondents().fixed().isPresent() && county.isEmpty()
                        ? wanted.publisher(first)
                        : Counties.find(
                                first.respondents().register(),
                                county.orElseThrow(() -> wrong(Words.of("usage.countyMissing"))));
        CodeList.Entry respondent =
                found.orElseThrow(
                        () ->
                                Counties.unknown(
                                        List.of(first.respondents().register()),
                                        county.orElse(""),
                                        spec));
        for (Form form : forms) {
            if (form.respondents().register().entry(respondent.code()).isEmpty()) {
                throw wrong(
                        Words.of(
                                "usage.otherRespondents",
                                form.code(),
                                respondent.name().in(Locale.getDefault())));
            }
        }
        return respondent;
    }

    private List<FormFilling> fillings(
            Programme programme, List<Form> forms, CodeList.Entry respondent) {
        if (blank) {
            return forms.stream().map(FormFilling::blank).toList();
        }
        try (Workbench bench = Workbench.openToRead(programme, spec)) {
            LastYear lastYear = new LastYear(bench.dataSource(), bench.sql());
            return forms.stream()
                    .map(
                            form ->
                                    FormFilling.after(
                                            form, lastYear.before(form, respondent.code(), year)))
                    .toList();
        }
    }

    private String fileName(CodeList.Entry respondent, List<Form> forms) {
        String names =
                all
                        ? Words.of("template.all")
                        : forms.stream().map(Form::code).collect(Collectors.joining("-"));
        return respondent.name().in(Locale.getDefault()) + "-" + year + "-" + names + ".xlsx";
    }

    private void report(Path file, CodeList.Entry respondent, List<FormFilling> fillings) {
        PrintWriter printed = spec.commandLine().getOut();
        if (options.json()) {
            ObjectNode document = Json.object();
            document.put("file", file.toAbsolutePath().normalize().toString());
            document.put("county", respondent.code());
            document.put("year", year);
            ArrayNode list = document.putArray("forms");
            fillings.forEach(filling -> list.add(filling.form().code()));
            ArrayNode lastYear = document.putArray("lastYear");
            fillings.forEach(filling -> add(lastYear.addObject(), filling));
            Json.print(printed, document);
            return;
        }
        printed.println(Words.of("template.written", file));
        for (FormFilling filling : fillings) {
            String key = filling.lastYear().isPresent() ? "lastYear" : "noLastYear";
            if (!blank) {
                printed.println(
                        "    "
                                + Words.of(
                                        "template." + key,
                                        filling.form().code(),
                                        String.valueOf(year - 1),
                                        known(filling)));
            }
        }
    }

    private void add(ObjectNode node, FormFilling filling) {
        node.put("form", filling.form().code());
        node.put("edition", filling.form().edition(year).code());
        node.put("published", filling.lastYear().isPresent());
        boolean list = filling.form().isList();
        node.put("rows", list ? Integer.valueOf(known(filling)) : null);
        node.put("values", list ? null : Integer.valueOf(known(filling)));
    }

    private static int known(FormFilling filling) {
        return filling.lastYear()
                .map(values -> Math.max(values.rows().size(), values.cells().size()))
                .orElse(0);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

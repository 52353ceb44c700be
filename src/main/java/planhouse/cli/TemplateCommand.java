package planhouse.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import planhouse.collection.ReturnTemplate;
import planhouse.form.CodeList;
import planhouse.form.DefinitionFiles;
import planhouse.form.Definitions;
import planhouse.form.Form;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A workbook to fill in. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin private CommonOptions options = new CommonOptions();

    @Parameters(arity = "1..*", paramLabel = "FORM", descriptionKey = "parameter.form")
    private List<String> codes = List.of();

    @Option(
            names = "--county",
            required = true,
            paramLabel = "C",
            descriptionKey = "option.templateCounty")
    private String county = "";

    @Option(
            names = "--year",
            required = true,
            paramLabel = "Y",
            descriptionKey = "option.templateYear")
    private int year;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            defaultValue = "out",
            descriptionKey = "option.out")
    private Path out = Path.of("out");

    @Override
    public Integer call() throws IOException {
        Definitions definitions = new DefinitionFiles(options.jobs()).load();
        List<Form> forms = forms(definitions);
        CodeList.Entry respondent =
                Counties.find(forms.get(0).respondents().register(), county)
                        .orElseThrow(
                                () ->
                                        wrong(
                                                Words.of(
                                                        "usage.noCounty",
                                                        county,
                                                        Counties.names(
                                                                forms.get(0)
                                                                        .respondents()
                                                                        .register()))));
        String names = forms.stream().map(Form::code).collect(Collectors.joining("-"));
        Path file =
                out.resolve(
                        respondent.name().in(Locale.getDefault())
                                + "-"
                                + year
                                + "-"
                                + names
                                + ".xlsx");
        new ReturnTemplate(respondent, year, forms).write(file);
        PrintWriter printed = spec.commandLine().getOut();
        if (options.json()) {
            ObjectNode document = Json.object();
            document.put("file", file.toAbsolutePath().normalize().toString());
            document.put("county", respondent.code());
            document.put("year", year);
            ArrayNode list = document.putArray("forms");
            forms.forEach(form -> list.add(form.code()));
            Json.print(printed, document);
        } else {
            printed.println(Words.of("template.written", file));
        }
        return 0;
    }

    private List<Form> forms(Definitions definitions) {
        List<Form> forms = new ArrayList<>();
        for (String code : codes) {
            forms.add(
                    definitions
                            .form(code.toUpperCase(Locale.ROOT))
                            .or(() -> definitions.form(code))
                            .orElseThrow(
                                    () ->
                                            wrong(
                                                    Words.of(
                                                            "usage.noForm",
                                                            code,
                                                            definitions.forms().stream()
                                                                    .map(Form::code)
                                                                    .collect(
                                                                            Collectors.joining(
                                                                                    ", "))))));
        }
        return forms;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

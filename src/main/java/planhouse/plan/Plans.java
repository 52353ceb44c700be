package planhouse.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import planhouse.form.Definitions;
import planhouse.form.file.DefinitionException;
import planhouse.form.file.DefinitionFiles;
import planhouse.form.file.Mistakes;
import planhouse.form.file.YamlFile;

/** Reads {@code plans/*.yaml} of the definitions; there may be none, one or many. */
public final class Plans {

    private final DefinitionFiles files;
    private final Definitions definitions;

    public Plans(DefinitionFiles files, Definitions definitions) {
        this.files = files;
        this.definitions = definitions;
    }

    /**
     * All plans, in the order of their file names.
     *
     * @throws DefinitionException with every mistake there is
     */
    public List<Plan> load() {
        Mistakes mistakes = new Mistakes();
        List<Plan> plans = read(mistakes);
        mistakes.throwIfAny();
        return List.copyOf(plans);
    }

    /** Those that can be read, in the order of their file names; what is wrong is noted. */
    public List<Plan> read(Mistakes mistakes) {
        List<Plan> plans = new ArrayList<>();
        Map<String, String> filesByCode = new HashMap<>();
        for (String file : files.yaml("plans")) {
            new YamlFile(file, mistakes)
                    .read(files.text(file).orElse(""))
                    .flatMap(
                            section ->
                                    new PlanReader(definitions, files.sqlFiles(), section).read())
                    .ifPresent(
                            plan -> {
                                String other = filesByCode.putIfAbsent(plan.code(), file);
                                if (other != null) {
                                    mistakes.add(file, "plan", "plan.sameCode", plan.code(), other);
                                }
                                plans.add(plan);
                            });
        }
        return List.copyOf(plans);
    }
}

package planhouse.cli.definition;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import planhouse.cli.wording.Json;
import planhouse.form.CodeList;
import planhouse.form.Definitions;
import planhouse.form.Form;
import planhouse.form.Schedule;
import planhouse.plan.Plan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code definitions} gives to programs. */
final class DefinitionsJson {

    private DefinitionsJson() {}

    static ObjectNode of(Definitions definitions, List<Plan> plans, ScheduledRuns runs) {
        ObjectNode document = Json.object();
        document.put("digest", definitions.digest());
        ArrayNode forms = document.putArray("forms");
        definitions.forms().forEach(form -> add(forms.addObject(), form));
        ArrayNode lists = document.putArray("codeLists");
        for (CodeList list : byName(definitions)) {
            lists.addObject().put("name", list.name()).put("entries", list.entries().size());
        }
        ArrayNode aims = document.putArray("plans");
        plans.forEach(plan -> add(aims.addObject(), plan));
        document.put("timeZone", runs.timeZone().map(String::valueOf).orElse(null));
        ArrayNode scheduled = document.putArray("runs");
        for (Schedule.Run run : runs.all()) {
            scheduled
                    .addObject()
                    .put("command", run.command())
                    .put("cron", run.cron())
                    .put("crontab", ScheduledRuns.line(run));
        }
        return document;
    }

    static List<CodeList> byName(Definitions definitions) {
        return definitions.codeLists().values().stream()
                .sorted(Comparator.comparing(CodeList::name))
                .toList();
    }

    private static void add(ObjectNode node, Form form) {
        node.put("code", form.code());
        Json.bilingual(node, "title", form.title());
        node.put("kind", form.kind().name().toLowerCase(Locale.ROOT));
        node.put("items", form.items().size());
        node.put("lines", form.lines().size());
        ArrayNode rules = node.putArray("rules");
        form.rules().forEach(rule -> rules.add(rule.heading().code()));
    }

    private static void add(ObjectNode node, Plan plan) {
        node.put("code", plan.code());
        Json.bilingual(node, "title", plan.title());
        node.put("baselineYear", plan.baselineYear());
        node.put("firstYear", plan.firstYear());
        node.put("lastYear", plan.lastYear());
        ArrayNode targets = node.putArray("targets");
        plan.latest().targets().forEach(target -> targets.add(target.code()));
    }
}
